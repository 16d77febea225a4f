# compile.sh CC INCLUDE LIBRARY [FLAG...] SOURCE -o TRAINER
cc=$1
include=$2
library=$3
shift 3
exec "$cc" -O1 -I"$include" "$@" "$library" -lm
