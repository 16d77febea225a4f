# Whether a command printed what the page shows. Numbers may differ, and so may the spaces that line
# them up; a line "..." stands for any lines.
#   awk -f same.awk SHOWN PRINTED
BEGIN {
    for (i = 0; i < 16; i++)
        hash = hash "[0-9a-f]"
}
function plain(line) {
    gsub(hash, "#", line)
    gsub(/[0-9]+([.][0-9]+)?(e[-+]?[0-9]+)?/, "#", line)
    gsub(/[ \t]+/, " ", line)
    sub(/ $/, "", line)
    return line
}
FNR == NR { shown[++shown_count] = plain($0); next }
{ printed[++printed_count] = plain($0) }
END {
    p = 1
    for (s = 1; s <= shown_count; s++) {
        if (shown[s] == "...") {
            if (s == shown_count)
                exit 0
            while (p <= printed_count && printed[p] != shown[s + 1])
                p++
            continue
        }
        if (p > printed_count || printed[p] != shown[s]) {
            print "line " s " of what is shown: " shown[s]
            print "printed instead:         " printed[p]
            exit 1
        }
        p++
    }
    if (p <= printed_count) {
        print "printed beyond what is shown: " printed[p]
        exit 1
    }
}
