// Installing and removing the package with unopkg, in a profile of its own.
#include <filesystem>
#include <memory>
#include <string>

#include <com/sun/star/frame/XStorable.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/office.hpp"
#include "driving/profile.hpp"
#include "office/text.hpp"

namespace datchuan {
namespace {

using driving::Document;
using driving::Office;
using driving::Profile;
using driving::View;

constexpr char identifier[] = "org.datchuan.calc";
constexpr char function_sheet[] = "Hàm";
constexpr char service[] = "org.datchuan.TrainingChecker";

std::filesystem::path save(const Document& document, Profile& profile)
{
    const std::filesystem::path file = profile.folder().new_name(".ods");
    css::uno::Reference<css::frame::XStorable>(document.ref(), css::uno::UNO_QUERY_THROW)
        ->storeToURL(office::to_office("file://" + file.string()), {});
    return file;
}

TEST(PackageLifecycle, IsAddedListedUsedAndRemovedWithoutATrace)
{
    Profile profile;
    EXPECT_EQ(profile.unopkg({"list"}).output.find(identifier), std::string::npos) << "not there yet";

    profile.install(DATCHUAN_PACKAGE);
    const driving::Ran listed = profile.unopkg({"list"});
    EXPECT_NE(listed.output.find(identifier), std::string::npos) << listed.output;
    EXPECT_NE(listed.output.find("is registered: yes"), std::string::npos) << listed.output;

    std::filesystem::path checked;
    {
        Office with(profile);
        EXPECT_TRUE(with.create(service).is());
        Document document(with, driving::corpus("d07"), View::window);
        EXPECT_TRUE(document.enabled("Validate"));
        ASSERT_TRUE(document.command("Validate").success);
        ASSERT_TRUE(document.command("ComputeTargets").success);
        document.add_sheet(function_sheet);
        document.cell(function_sheet, "A1")->setFormula("=DC_AGE(\"15/08/1980\";\"31/12/2025\")");
        EXPECT_EQ(document.text(function_sheet, "A1"), "45");
        checked = save(document, profile);
    }

    profile.unlock();
    const driving::Ran removed = profile.unopkg({"remove", identifier});
    EXPECT_EQ(removed.status, 0) << removed.output;
    EXPECT_EQ(profile.unopkg({"list"}).output.find(identifier), std::string::npos);

    Office without(profile);
    EXPECT_FALSE(without.create(service).is());
    const Document document(without, checked, View::window);
    EXPECT_FALSE(document.has_command("Validate"));
    EXPECT_TRUE(document.has_sheet("Kết quả kiểm tra"));
    EXPECT_TRUE(document.has_sheet("Chỉ tiêu"));
    const auto percent = document.find("Chỉ tiêu", "Tỷ lệ");
    ASSERT_TRUE(percent);
    const auto first = document.cell("Chỉ tiêu", sheet::cell_name(percent->column, percent->row + 1));
    EXPECT_EQ(first->getError(), 0) << "results are formulas of the office's own";
    EXPECT_EQ(document.text(function_sheet, "A1"), "#NAME?") << "a function that nobody has, and no crash";
}

} // namespace
} // namespace datchuan
