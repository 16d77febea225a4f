# dlc_add_trainer(TARGET MODEL.yaml [CPU native|avx512|avx2|neon|generic] [OPTIONS ...])
#
# Adds an executable that trains the network which MODEL.yaml describes. It is written anew when the
# description or dlc changes. OPTIONS go to dlc: OPTIONS -D train.batch_size=64.
function(dlc_add_trainer target model)
  cmake_parse_arguments(PARSE_ARGV 2 trainer "" "CPU" "OPTIONS")
  if(trainer_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "dlc_add_trainer: unknown arguments: ${trainer_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT trainer_CPU)
    set(trainer_CPU native)
  endif()
  # The flags with which the C compiler uses the vectors that dlc chose.
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i[3-6]86)$")
    set(flags_native -march=native)
  elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm)")
    set(flags_native -mcpu=native)
  endif()
  set(flags_avx512 -march=x86-64-v4)
  set(flags_avx2 -march=x86-64-v3)

  get_filename_component(path ${model} ABSOLUTE)
  set(program ${CMAKE_CURRENT_BINARY_DIR}/${target}.c)
  add_custom_command(OUTPUT ${program}
    COMMAND dlc::dlc ${model} --target=${trainer_CPU} ${trainer_OPTIONS} -o ${program}
    WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR} DEPENDS ${path} dlc::dlc VERBATIM)
  add_executable(${target} ${program})
  target_compile_options(${target} PRIVATE -O3 ${flags_${trainer_CPU}})
  target_link_libraries(${target} PRIVATE dlc::dlcrt OpenMP::OpenMP_C m)
endfunction()
