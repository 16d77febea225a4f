# The index notation and the operator library: notation_tests
add_executable(notation_tests
  ${CMAKE_CURRENT_LIST_DIR}/notation_equal.c
  ${CMAKE_CURRENT_LIST_DIR}/notation_errors.c
  ${CMAKE_CURRENT_LIST_DIR}/notation_fixture.c
  ${CMAKE_CURRENT_LIST_DIR}/notation_hostile.c
  ${CMAKE_CURRENT_LIST_DIR}/notation_library.c
  ${CMAKE_CURRENT_LIST_DIR}/notation_parse.c)
target_include_directories(notation_tests PRIVATE ${PROJECT_SOURCE_DIR}/compiler)
target_compile_definitions(notation_tests PRIVATE DLC_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
target_link_libraries(notation_tests PRIVATE dlc_core criterion)
add_test(NAME notation COMMAND notation_tests)
