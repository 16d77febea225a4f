/* A set of identifiers by open addressing, which begins with everything that is taken. */
#include "emit/names.h"
#include "support/text.h"
#include <ctype.h>
#include <stdint.h>
#include <string.h>

struct Names {
    Arena *arena;
    const char **slot; /* capacity of them, a power of two; NULL: free */
    int count, capacity;
};

/* Keywords of C11, C23 and GNU C, macros of compilers, and identifiers of the C library that
   compilers know as built-in functions or that the headers of a generated file declare. */
static const char taken_by_c[] =
    "alignas alignof asm auto bool break case char complex const constexpr continue default do "
    "double else enum extern false float for goto if imaginary inline int long nullptr register "
    "restrict return short signed sizeof static static_assert struct switch thread_local true "
    "typedef typeof typeof_unqual union unsigned void volatile while noreturn fortran vector "
    "linux unix i386 main NULL NAN INFINITY HUGE_VAL HUGE_VALF HUGE_VALL MAXFLOAT MATH_ERRNO "
    "MATH_ERREXCEPT DOMAIN SING OVERFLOW UNDERFLOW PLOSS TLOSS EOF SIZE_MAX PTRDIFF_MIN "
    "PTRDIFF_MAX WCHAR_MIN WCHAR_MAX SIG_ATOMIC_MIN SIG_ATOMIC_MAX WINT_MIN WINT_MAX "
    "size_t ptrdiff_t wchar_t max_align_t offsetof int8_t int16_t int32_t int64_t uint8_t uint16_t "
    "uint32_t uint64_t intptr_t uintptr_t intmax_t uintmax_t float_t double_t math_errhandling "
    "signgam isfinite isinf isnan isnormal signbit fpclassify isgreater isgreaterequal isless "
    "islessequal islessgreater isunordered finite "
    "memcpy memmove memset memcmp memchr mempcpy bcmp bcopy bzero index rindex strlen strnlen "
    "strcpy strncpy stpcpy stpncpy strcat strncat strcmp strncmp strcasecmp strncasecmp strchr "
    "strrchr strspn strcspn strpbrk strstr strdup strndup strtok strerror strcoll strxfrm "
    "printf fprintf sprintf snprintf vprintf vfprintf vsprintf vsnprintf scanf fscanf sscanf "
    "vscanf vfscanf vsscanf puts fputs putchar putc fputc fwrite fread fopen fclose fflush getc "
    "getchar gets perror remove rename stdin stdout stderr "
    "malloc calloc realloc free aligned_alloc posix_memalign alloca abort exit atexit "
    "quick_exit abs labs llabs imaxabs div ldiv lldiv atoi atol atof strtol strtoul strtod strtof "
    "qsort bsearch rand srand getenv system ffs ffsl ffsll gettext dgettext dcgettext strfmon "
    "execl execlp execle execv execvp execve fork time clock select random srandom rand_r random_r "
    "srandom_r drand48_r qsort_r lgamma_r lgammaf_r lgammal_r "
    "isalnum isalpha isascii isblank iscntrl isdigit isgraph islower isprint ispunct isspace "
    "isupper isxdigit toascii tolower toupper iswalnum iswalpha iswblank iswcntrl iswdigit "
    "iswgraph iswlower iswprint iswpunct iswspace iswupper iswxdigit towlower towupper";

/* Functions of math.h and complex.h: each is there for double, float (f) and long double (l). */
static const char taken_by_math[] =
    "acos acosh asin asinh atan atan2 atanh cbrt ceil copysign cos cosh drem erf erfc exp exp10 "
    "exp2 expm1 fabs fdim floor fma fmax fmin fmod frexp gamma hypot ilogb j0 j1 jn ldexp lgamma "
    "llrint llround log log10 log1p log2 logb lrint lround modf nan nearbyint nextafter nexttoward "
    "pow pow10 remainder remquo rint round roundeven scalb scalbln scalbn significand sin sincos "
    "sinh sqrt tan tanh tgamma trunc y0 y1 yn cabs cacos cacosh carg casin casinh catan catanh "
    "ccos ccosh cexp cimag clog clog10 conj cpow cproj creal csin csinh csqrt ctan ctanh isinf "
    "isnan finite signbit";

/* Identifiers of the templates. */
static const char taken_by_templates[] =
    "run augments other probe arena model tensors gradients inputs scalars metrics blocks output "
    "train_kernels "
    "eval_kernels train_outputs eval_outputs reference reference_forward reference_backward "
    "reference_run reference_value reference_gradient memory backward train_step evaluate done "
    "bind_values kernel argc argv "
    "byte_pairs LITTLE_ENDIAN_BYTES PARALLEL BARRIER THREAD THREADS LANES VECTOR_BYTES vec ivec "
    "bytes vec_in_memory "
    "ivec_in_memory UNROLL INLINE LOAD STORE LOADI STOREI LOADB LOADF EACH_LANE floats_in_memory "
    "ints ints_in_memory SPLAT SPLATI TO_FLOAT SELECT "
    "SELECTI lane_numbers FIRST_LANES gather gather_int gather_byte gather_float scatter "
    "scatter_int first_unit dot splat_pair "
    "halves LENT_OR LOADH STOREH gather_half scatter_half widened upper_half "
    "quad pair keep PREFETCH KERNEL SLIDING_KERNEL "
    "longs low_products high_products reverse_blocks philox_blocks philox_words "
    "add_lanes max_lanes min_lanes uniform_lanes max min thread threads unit share share_of own "
    "list_places row_holds zero_rows sort_key pair_of sort_pairs first_pairs "
    "dvec dbits log2_double exp2_double asin_parts exp_inside with_sign "
    "larger smaller larger64 smaller64 choose choosef choosei class_of";

/* Names of variables in the functions of a file: parameters and arrays, which are seen there, must
   not have them. */
static const char taken_by_variables[] =
    "sum product best argument v x y at total better lane lanes next value result";

/* Helpers of templates/functions.c, for double and for float (f). */
static const char taken_by_helpers[] = "maximum minimum relu rsqrt sigmoid sign bf16 pair dot";

static uint32_t hash_of(const char *text)
{
    uint32_t hash = 2166136261u;
    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * 16777619u;
    return hash;
}

/* The slot that holds the identifier or would hold it. */
static const char **find(const Names *names, const char *identifier)
{
    uint32_t i = hash_of(identifier);
    for (;; i++) {
        const char **slot = &names->slot[i & (uint32_t)(names->capacity - 1)];
        if (*slot == NULL || string_equal(*slot, identifier))
            return slot;
    }
}

static void insert(Names *names, const char *identifier)
{
    if (2 * names->count >= names->capacity) {
        const Names old = *names;
        names->capacity *= 2;
        names->slot = ARENA_ARRAY(names->arena, const char *, names->capacity);
        for (int i = 0; i < old.capacity; i++)
            if (old.slot[i] != NULL)
                *find(names, old.slot[i]) = old.slot[i];
    }
    const char **slot = find(names, identifier);
    if (*slot == NULL) {
        *slot = identifier;
        names->count++;
    }
}

/* Inserts each word of a list, followed by each of the suffixes (one character or none). */
static void reserve(Names *names, const char *words, const char *suffixes)
{
    while (*words != '\0') {
        const size_t length = strcspn(words, " ");
        const char *word = arena_substring(names->arena, words, length);
        insert(names, word);
        for (const char *s = suffixes; *s != '\0'; s++)
            insert(names, arena_format(names->arena, "%s%c", word, *s));
        words += length;
        words += strspn(words, " ");
    }
}

Names *names_new(Arena *arena)
{
    Names *names = ARENA_NEW(arena, Names);
    names->arena = arena;
    names->capacity = 2048;
    names->slot = ARENA_ARRAY(arena, const char *, names->capacity);
    reserve(names, taken_by_c, "");
    reserve(names, taken_by_math, "fl");
    reserve(names, taken_by_templates, "");
    reserve(names, taken_by_variables, "");
    reserve(names, taken_by_helpers, "f");
    return names;
}

/* Whole families of names that headers may define. */
static bool in_reserved_family(const char *identifier)
{
    static const char *const prefix[] = {"dlcrt",    "DLCRT", "omp_",    "OMP_", "INT", "UINT",
                                         "compute_", "FP_",   "update_", "M_",   "str", "v_"};
    for (size_t i = 0; i < sizeof prefix / sizeof *prefix; i++)
        if (string_starts(identifier, prefix[i]))
            return true;
    return false;
}

/* The name as an identifier that is no reserved one, whether or not it is taken. */
static const char *identifier_of(Arena *arena, const char *name)
{
    while (*name == '_' || *name == '.')
        name++;
    char *identifier = arena_format(arena, "%s%s", isdigit((unsigned char)*name) ? "layer_" : "",
                                    *name == '\0' ? "value" : name);
    for (char *c = identifier; *c != '\0'; c++)
        if (!isalnum((unsigned char)*c) || (unsigned char)*c >= 128)
            *c = '_';
    return in_reserved_family(identifier) ? arena_format(arena, "the_%s", identifier) : identifier;
}

static bool is_among(const char *name, int count, const char *const *others)
{
    for (int i = 0; i < count; i++)
        if (string_equal(name, others[i]))
            return true;
    return false;
}

static bool is_variable(const char *name)
{
    const size_t length = strlen(name);
    for (const char *word = taken_by_variables; *word != '\0';) {
        const size_t own = strcspn(word, " ");
        if (own == length && strncmp(word, name, length) == 0)
            return true;
        word += own;
        word += strspn(word, " ");
    }
    return false;
}

const char *names_local(const Names *names, const char *name, int count, const char *const *others)
{
    const char *base = identifier_of(names->arena, name);
    const char *identifier = base;
    for (int n = 2; (*find(names, identifier) != NULL && !is_variable(identifier)) ||
                    is_among(identifier, count, others);
         n++)
        identifier = arena_format(names->arena, "%s_%d", base, n);
    return identifier;
}

const char *names_take(Names *names, const char *name)
{
    const char *base = identifier_of(names->arena, name);
    const char *identifier = base;
    for (int n = 2; *find(names, identifier) != NULL; n++)
        identifier = arena_format(names->arena, "%s_%d", base, n);
    insert(names, identifier);
    return identifier;
}
