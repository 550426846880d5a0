# The LibreOffice SDK: the type libraries, the tools that make headers of them, and the URE libraries, which are all that an
# extension may link. OO_SDK_HOME (variable or environment) names another SDK than the system's; OFFICE_HOME the office
# beside which it isn't installed.
# Defines LibreOffice::ure, and
#   LibreOfficeSDK_CPPUMAKER, LibreOfficeSDK_UNOIDL_WRITE  commands, ready for COMMAND
#   LibreOfficeSDK_TYPES      the office's type libraries, the base library first
#   LibreOfficeSDK_PLATFORM   how the office's package manager calls this platform (Linux_x86_64 …)
#   LibreOfficeSDK_ENVIRONMENT the binding of compiled components (gcc3, mscx)
set(sdk_hints ${OO_SDK_HOME} $ENV{OO_SDK_HOME} /usr/lib/libreoffice/sdk /usr/lib64/libreoffice/sdk
              "$ENV{ProgramW6432}/LibreOffice/sdk")
find_path(LibreOfficeSDK_INCLUDE_DIR sal/types.h HINTS ${sdk_hints} PATH_SUFFIXES include NO_DEFAULT_PATH)
get_filename_component(sdk_home "${LibreOfficeSDK_INCLUDE_DIR}" DIRECTORY)
# Debian moves the header that depends on the processor into its multi-arch folder.
find_path(LibreOfficeSDK_ARCH_INCLUDE_DIR sal/typesizes.h
          HINTS "${LibreOfficeSDK_INCLUDE_DIR}" "/usr/include/${CMAKE_LIBRARY_ARCHITECTURE}/libreoffice" NO_DEFAULT_PATH)

set(office_hints "${sdk_home}/.." ${OFFICE_HOME} $ENV{OFFICE_HOME} /Applications/LibreOffice.app/Contents)
find_file(LibreOfficeSDK_BASE_TYPES types.rdb HINTS ${office_hints}
          PATH_SUFFIXES program Resources/ure/share/misc NO_DEFAULT_PATH)
find_file(LibreOfficeSDK_OFFICE_TYPES offapi.rdb HINTS ${office_hints}
          PATH_SUFFIXES program/types Resources/types NO_DEFAULT_PATH)
set(LibreOfficeSDK_TYPES "${LibreOfficeSDK_BASE_TYPES}" "${LibreOfficeSDK_OFFICE_TYPES}")
find_program(LibreOfficeSDK_CPPUMAKER_PROGRAM cppumaker HINTS "${sdk_home}/bin" NO_DEFAULT_PATH)
find_program(LibreOfficeSDK_UNOIDL_WRITE_PROGRAM unoidl-write HINTS "${sdk_home}/bin" NO_DEFAULT_PATH)

set(sdk_libraries "")
foreach(name IN ITEMS cppu cppuhelper sal salhelper)
  find_library(LibreOfficeSDK_${name}_LIBRARY NAMES uno_${name} uno_${name}gcc3 i${name} HINTS "${sdk_home}/lib"
               NO_DEFAULT_PATH)
  list(APPEND sdk_libraries LibreOfficeSDK_${name}_LIBRARY)
endforeach()

string(TOLOWER "${CMAKE_SYSTEM_PROCESSOR}" sdk_processor)
if(sdk_processor MATCHES "^(x86_64|amd64)$")
  set(sdk_processor x86_64)
elseif(sdk_processor MATCHES "^(aarch64|arm64)$")
  set(sdk_processor AARCH64)
endif()
set(LibreOfficeSDK_ENVIRONMENT gcc3)
if(WIN32)
  set(LibreOfficeSDK_PLATFORM Windows_${sdk_processor})
  set(LibreOfficeSDK_ENVIRONMENT mscx)
  set(sdk_definitions WIN32 WNT)
  set(sdk_library_path PATH)
elseif(APPLE)
  set(LibreOfficeSDK_PLATFORM MacOSX_${sdk_processor})
  set(sdk_definitions UNX GCC MACOSX)
  set(sdk_library_path DYLD_LIBRARY_PATH)
else()
  set(LibreOfficeSDK_PLATFORM ${CMAKE_SYSTEM_NAME}_${sdk_processor})
  set(sdk_definitions UNX GCC LINUX)
  set(sdk_library_path LD_LIBRARY_PATH)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(
  LibreOfficeSDK
  REQUIRED_VARS LibreOfficeSDK_INCLUDE_DIR LibreOfficeSDK_ARCH_INCLUDE_DIR LibreOfficeSDK_BASE_TYPES
                LibreOfficeSDK_OFFICE_TYPES LibreOfficeSDK_CPPUMAKER_PROGRAM LibreOfficeSDK_UNOIDL_WRITE_PROGRAM
                ${sdk_libraries}
  REASON_FAILURE_MESSAGE "Install it (Debian: libreoffice-dev), name it with OO_SDK_HOME, or set DATCHUAN_OFFICE=OFF.")

if(LibreOfficeSDK_FOUND)
  # The tools load the office's libraries, which lie beside the type libraries or, on macOS, in Frameworks.
  get_filename_component(sdk_program "${LibreOfficeSDK_BASE_TYPES}" DIRECTORY)
  if(APPLE)
    get_filename_component(sdk_program "${sdk_program}/../../../../Frameworks" ABSOLUTE)
  endif()
  set(sdk_run ${CMAKE_COMMAND} -E env --modify "${sdk_library_path}=path_list_prepend:${sdk_program}" --)
  set(LibreOfficeSDK_CPPUMAKER ${sdk_run} "${LibreOfficeSDK_CPPUMAKER_PROGRAM}")
  set(LibreOfficeSDK_UNOIDL_WRITE ${sdk_run} "${LibreOfficeSDK_UNOIDL_WRITE_PROGRAM}")
  if(NOT TARGET LibreOffice::ure)
    add_library(LibreOffice::ure INTERFACE IMPORTED)
    target_include_directories(LibreOffice::ure SYSTEM INTERFACE "${LibreOfficeSDK_INCLUDE_DIR}"
                               "${LibreOfficeSDK_ARCH_INCLUDE_DIR}")
    target_compile_definitions(LibreOffice::ure INTERFACE ${sdk_definitions} CPPU_ENV=${LibreOfficeSDK_ENVIRONMENT})
    foreach(library IN LISTS sdk_libraries)
      # Not the SDK's link to it: programs of the build are to find the office's folder in their run path.
      file(REAL_PATH "${${library}}" library)
      target_link_libraries(LibreOffice::ure INTERFACE "${library}")
    endforeach()
  endif()
endif()
mark_as_advanced(LibreOfficeSDK_INCLUDE_DIR LibreOfficeSDK_ARCH_INCLUDE_DIR LibreOfficeSDK_BASE_TYPES
                 LibreOfficeSDK_OFFICE_TYPES LibreOfficeSDK_CPPUMAKER_PROGRAM LibreOfficeSDK_UNOIDL_WRITE_PROGRAM
                 ${sdk_libraries})
