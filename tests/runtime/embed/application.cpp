// The header is C++ too, of any standard since 2011, without a warning.
#include <dlcrt.h>
#include <cstdio>

extern "C" struct dlcrt_model *const plain_network;

int main()
{
    if (dlcrt_start(plain_network, 1) != 0)
        return 1;
    plain_network->run->valid = 1;
    plain_network->evaluate();
    std::printf("%g %g\n", double(*plain_network->loss), double(dlcrt_uniform(1, 16, 0, 0)));
    return 0;
}
