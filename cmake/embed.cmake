# Turns a text into a C array with the same bytes, terminated by 0:
#   cmake -DINPUT=library.op -DOUTPUT=library.c -DNAME=dlc_library_text -P embed.cmake
#
# Characters, not a string literal: C11 promises literals of 4095 characters only.

foreach(variable INPUT OUTPUT NAME)
  if(NOT DEFINED ${variable})
    message(FATAL_ERROR "embed.cmake needs -D${variable}=...")
  endif()
endforeach()

file(READ "${INPUT}" bytes HEX)
string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
get_filename_component(file "${INPUT}" NAME)
file(WRITE "${OUTPUT}" "/* ${file}, embedded by cmake/embed.cmake */
extern const char ${NAME}[];
const char ${NAME}[] = {
${bytes}
0};
")
