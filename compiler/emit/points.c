#include "emit/points.h"

typedef bool Wanted(const Member *member, int axis);

static Block point_loops(const Kernel *kernel, int m, Wanted *wanted, bool unroll, Block body)
{
    const Member *member = kernel_member(kernel, m);
    const Statement *s = member->statement;
    for (int i = s->outer + s->reduced - 1; i >= 0; i--) {
        const int axis = member->axis[i];
        if (kernel_points(kernel, m, axis) == 1 || !wanted(member, axis))
            continue;
        body = kernel_loop(kernel, m, axis, unroll, body);
    }
    return body;
}

Block points_outer(const Kernel *kernel, int m, bool unroll, Block body)
{
    return point_loops(kernel, m, member_has_outer, unroll, body);
}

Block points_reduced(const Kernel *kernel, int m, bool unroll, Block body)
{
    return point_loops(kernel, m, member_has_reduced, unroll, body);
}
