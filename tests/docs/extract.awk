# The fenced blocks of a page, each as a file FOLDER/NUMBER, and their list on standard output:
# NUMBER LINE INFO...   A block that is indented, as in a list, is taken without its indentation.
function close_block() { close(folder "/" number); inside = 0 }
/^ *```/ {
    if (inside) {
        close_block()
        next
    }
    match($0, /^ */)
    indent = RLENGTH
    info = substr($0, indent + 4)
    number++
    inside = 1
    print number, NR, info
    printf "" > (folder "/" number)
    next
}
inside {
    line = $0
    if (indent > 0 && substr(line, 1, indent) ~ /^ *$/)
        line = substr(line, indent + 1)
    print line > (folder "/" number)
}
END { if (inside) { print "an open block" > "/dev/stderr"; exit 1 } }
