# names.sh NM LIBRARY.a LIBRARY.so: the names that they define for others are those of dlcrt.h.
nm=$1
wanted="dlcrt_load dlcrt_main dlcrt_offset dlcrt_save dlcrt_start"
failures=0
for option in "-g $2" "-D $3"; do
    # _init and _fini are the linker's.
    names=$("$nm" --defined-only ${option% *} "${option#* }" | awk 'NF == 3 {print $3}' |
        grep -v '^_' | sort | tr '\n' ' ')
    if [ "$names" != "$wanted " ]; then
        echo "${option#* } shows $names"
        failures=1
    fi
done
exit $failures
