# Finds what building and testing need, and installs what is missing with apt. Sourced by quickstart
# and test:  need TOOL...  where a TOOL is one of the names below.

# Whether an empty program compiles and links: COMPILER OPTION...
links() {
  echo 'int main(void) { return 0; }' | "$@" -xc - -xnone -o /dev/null 2>/dev/null
}

# Whether a library that pkg-config knows can be linked.
has_library() {
  pkg-config --exists "$1" 2>/dev/null &&
    echo 'int main(void) { return 0; }' | cc -xc - -xnone -o /dev/null $(pkg-config --libs "$1") 2>/dev/null
}

# Whether a tool is there.
has() {
  case $1 in
  compiler) command -v cc >/dev/null && links cc ;;
  libyaml) has_library yaml-0.1 ;;
  isl | criterion) has_library "$1" ;;
  json-schema) python3 -c 'import jsonschema, yaml' 2>/dev/null ;;
  clang-openmp) links clang -fopenmp ;;
  clang-sanitizers) links clang -fsanitize=address,undefined ;;
  *) command -v "$1" >/dev/null ;; # cmake, ninja, pkg-config, clang, clang-format, qemu-*, *-gcc
  esac
}

# Its name as a package of Debian and Ubuntu.
package_of() {
  case $1 in
  compiler) echo gcc libc6-dev ;;
  ninja) echo ninja-build ;;
  libyaml) echo libyaml-dev ;;
  isl) echo libisl-dev libgmp-dev ;;
  criterion) echo libcriterion-dev ;;
  json-schema) echo python3-jsonschema python3-yaml ;;
  clang-openmp) echo libomp-dev ;;
  clang-sanitizers) echo libclang-rt-dev ;;
  qemu-*) echo qemu-user ;;
  aarch64-linux-gnu-gcc) echo gcc-aarch64-linux-gnu libc6-dev-arm64-cross ;;
  riscv64-linux-gnu-gcc) echo gcc-riscv64-linux-gnu libc6-dev-riscv64-cross ;;
  *) echo "$1" ;;
  esac
}

missing_of() {
  for tool; do
    has "$tool" || package_of "$tool"
  done | tr '\n' ' '
}

install_packages() {
  as_root=
  [ "$(id -u)" -eq 0 ] || as_root="sudo "
  if ! command -v apt-get >/dev/null; then
    echo "This system has no apt-get. Please install what it calls: $*" >&2
    exit 1
  elif [ -n "$as_root" ] && ! command -v sudo >/dev/null; then
    echo "Installing needs root, and there is no sudo. Please let an administrator run" >&2
    echo "  apt-get install $*" >&2
    exit 1
  fi
  echo "+ ${as_root}apt-get update && ${as_root}apt-get install $*"
  $as_root apt-get -qq update
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null
}

need() {
  missing=$(missing_of "$@")
  if [ -z "$missing" ]; then
    return 0
  fi
  echo "Installing what is missing: $missing"
  install_packages $missing
  missing=$(missing_of "$@")
  if [ -n "$missing" ]; then
    echo "After the installation these are still not found: $missing" >&2
    exit 1
  fi
}
