# What `cmake --install` puts where: dlc, the runtime with its header, and what finds them:
# a pkg-config file and a CMake package.
include(CMakePackageConfigHelpers)

install(TARGETS dlc dlcrt dlcrt_shared EXPORT dlcTargets
  RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR}
  ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
  LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(FILES ${PROJECT_SOURCE_DIR}/runtime/dlcrt.h DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})

# The paths in it follow from where the file itself is, so that the prefix can be given late.
file(RELATIVE_PATH DLC_PREFIX_FROM_PC
  ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig ${CMAKE_INSTALL_PREFIX})
configure_file(${CMAKE_CURRENT_LIST_DIR}/dlcrt.pc.in ${PROJECT_BINARY_DIR}/dlcrt.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/dlcrt.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)

set(DLC_PACKAGE_DIR ${CMAKE_INSTALL_LIBDIR}/cmake/dlc)
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/dlcConfig.cmake.in
  ${PROJECT_BINARY_DIR}/dlcConfig.cmake INSTALL_DESTINATION ${DLC_PACKAGE_DIR}
  NO_SET_AND_CHECK_MACRO)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/dlcConfigVersion.cmake
  COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/dlcConfig.cmake ${PROJECT_BINARY_DIR}/dlcConfigVersion.cmake
  ${CMAKE_CURRENT_LIST_DIR}/dlc_add_trainer.cmake DESTINATION ${DLC_PACKAGE_DIR})
install(EXPORT dlcTargets NAMESPACE dlc:: DESTINATION ${DLC_PACKAGE_DIR})
