# A model: the sections of an example, and those of the base that it does not have.
#   awk -f complete.awk EXAMPLE BASE
function section(line) { return match(line, /^[a-z_]+:/) ? substr(line, 1, RLENGTH) : "" }
FNR == NR {
    if (section($0) != "")
        has[section($0)] = 1
    example = example $0 "\n"
    next
}
{
    if (section($0) != "")
        skip = section($0) in has
    if (!skip)
        print
}
END { printf "%s", example }
