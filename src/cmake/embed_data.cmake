# cmake -DFOLDER=extension/data -DOUTPUT=shipped_data.cpp -P embed_data.cmake
# Writes the JSON files of a folder as arrays of bytes: string literals end at 16 KB with some compilers.
file(GLOB_RECURSE files RELATIVE "${FOLDER}" "${FOLDER}/*.json")
list(SORT files)
set(arrays "")
set(entries "")
set(number 0)
foreach(name IN LISTS files)
  file(READ "${FOLDER}/${name}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(APPEND arrays "constexpr unsigned char file_${number}[] = {${bytes}0};\n")
  string(APPEND entries "    {\"${name}\", {reinterpret_cast<const char*>(file_${number}), sizeof file_${number} - 1}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE "${OUTPUT}.new" "// Generated from extension/data; edit the files there.
#include \"text/shipped_data.hpp\"

#include <map>
#include <stdexcept>
#include <string>

namespace datchuan::text {
namespace {

${arrays}
} // namespace

std::string_view shipped_data(std::string_view name)
{
    static const std::map<std::string_view, std::string_view> files{
${entries}    };
    const auto found = files.find(name);
    if (found == files.end())
        throw std::out_of_range(\"no data file \" + std::string(name));
    return found->second;
}

} // namespace datchuan::text
")
file(COPY_FILE "${OUTPUT}.new" "${OUTPUT}" ONLY_IF_DIFFERENT)
