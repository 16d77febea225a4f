# A file that dlc wrote for one target is right on every machine. Here each runs where its vectors are not:
# on this processor without -march, and with --long under qemu-user on machines for which there is a cross
# compiler. The targets are the machine's own, and the one with the widest vectors.
# elsewhere_test(NAME LABELS RUNTIME EMULATOR SCRIPT ARGUMENT...): without -march.
function(elsewhere_test name labels runtime emulator)
  add_test(NAME trainers.elsewhere.${name} COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/${ARGN})
  set_tests_properties(trainers.elsewhere.${name} PROPERTIES LABELS "${labels}" TIMEOUT 3600
    ENVIRONMENT "${environment};OPTIMIZE=-O1;MARCH=;EMULATOR=${emulator}")
  set_property(TEST trainers.elsewhere.${name} APPEND PROPERTY ENVIRONMENT "RUNTIME=${runtime}")
endfunction()

elsewhere_test(here.avx512 trainers $<TARGET_FILE:dlcrt> "" operators.sh 2 ${first} avx512 network_gpt
               network_flat)
if(NOT DLC_LONG_TESTS)
  return()
endif()

file(GLOB runtime_sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/runtime/*.c)

# machine(NAME TARGET): programs for a machine, and what runs them.
function(add_machine machine target)
  find_program(DLC_CC_${machine} ${machine}-linux-gnu-gcc)
  find_program(DLC_QEMU_${machine} qemu-${machine})
  if(NOT DLC_CC_${machine} OR NOT DLC_QEMU_${machine})
    message(STATUS "No ${machine}-linux-gnu-gcc or no qemu-${machine}: programs are not tested there")
    return()
  endif()
  set(cc ${DLC_CC_${machine}})
  set(emulator "${DLC_QEMU_${machine}} -L /usr/${machine}-linux-gnu")
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${machine})
  file(MAKE_DIRECTORY ${folder})
  set(objects)
  foreach(source ${runtime_sources})
    get_filename_component(name ${source} NAME_WE)
    add_custom_command(OUTPUT ${folder}/${name}.o
      COMMAND ${cc} -std=c11 -O1 -Wall -Wextra -Werror -ffp-contract=off -fopenmp -D_DEFAULT_SOURCE
              -D_FILE_OFFSET_BITS=64 -c ${source} -o ${folder}/${name}.o
      DEPENDS ${source} VERBATIM)
    list(APPEND objects ${folder}/${name}.o)
  endforeach()
  # One object, as the library of the host is.
  set(runtime ${folder}/dlcrt.o)
  add_custom_command(OUTPUT ${runtime} COMMAND ${cc} -r -nostdlib -o ${runtime} ${objects}
    DEPENDS ${objects} VERBATIM)
  set(built ${runtime})
  foreach(lanes 4 16) # the vector functions: vectors of the machine, and of several registers
    add_custom_command(OUTPUT ${folder}/vectors_of_${lanes}
      COMMAND sed "/^@/d" ${PROJECT_SOURCE_DIR}/templates/vectors.c > ${folder}/vectors_${lanes}.h
      COMMAND ${cc} -O2 -Wno-psabi -DLANES=${lanes} -DVECTORS="vectors_${lanes}.h" -I${folder}
              -I${PROJECT_SOURCE_DIR}/runtime
              ${PROJECT_SOURCE_DIR}/tests/runtime/vectors/functions.c -lm -o ${folder}/vectors_of_${lanes}
      DEPENDS ${PROJECT_SOURCE_DIR}/templates/vectors.c
              ${PROJECT_SOURCE_DIR}/tests/runtime/vectors/functions.c VERBATIM)
    list(APPEND built ${folder}/vectors_of_${lanes})
    separate_arguments(command UNIX_COMMAND "${emulator} ${folder}/vectors_of_${lanes}")
    add_test(NAME trainers.elsewhere.${machine}.vectors_of_${lanes} COMMAND ${command})
    set_tests_properties(trainers.elsewhere.${machine}.vectors_of_${lanes} PROPERTIES
      LABELS "trainers;long" TIMEOUT 1800)
  endforeach()
  add_custom_target(elsewhere_${machine} ALL DEPENDS ${built})

  macro(machine_test name)
    elsewhere_test(${machine}.${name} "trainers;long" ${runtime} "${emulator}" ${ARGN})
  endmacro()
  math(EXPR last "${shares} - 1")
  foreach(share RANGE ${last})
    share_of("${cases}" ${share} ${shares} taken)
    machine_test(${target}.operators${share} operators.sh 2 ${cc} ${target} ${taken})
  endforeach()
  machine_test(avx512.operators operators.sh 2 ${cc} avx512 network_* recurrent* training_*)
  foreach(trajectory mlp_64 residual_64 cifar10_4)
    machine_test(${target}.trajectory.${trajectory} trajectories.sh 2 ${cc} ${target} ${trajectory})
  endforeach()
endfunction()

add_machine(aarch64 neon)
add_machine(riscv64 generic)
