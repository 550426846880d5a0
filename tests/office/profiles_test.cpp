// Profiles of targets between files and the document's table.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/sheet/ValidationType.hpp>
#include <gtest/gtest.h>

#include "driving/document.hpp"
#include "driving/service.hpp"
#include "driving/shared_office.hpp"
#include "driving/snapshot.hpp"
#include "office/text.hpp"
#include "targets/profile_file.hpp"

namespace datchuan {
namespace {

namespace fs = std::filesystem;
using driving::corpus;
using driving::differences;
using driving::Document;
using driving::Service;
using driving::shared_office;
using driving::snapshot;
using driving::View;
using targets::Field;
using targets::Profile;

constexpr char targets_sheet[] = "Chỉ tiêu";

std::string content_of(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// That any user may read and write.
fs::path file_with(const std::string& content)
{
    const fs::path file = shared_office().profile().folder().new_name(".json");
    std::ofstream(file, std::ios::binary) << content;
    fs::permissions(file, fs::perms::all);
    return file;
}

fs::path file_of(const Profile& profile) { return file_with(targets::to_json(profile)); }

Profile profile_in(const fs::path& file)
{
    auto read = targets::read_profile(file.filename().string(), content_of(file));
    if (const auto* refused = std::get_if<text::RefusedData>(&read)) {
        ADD_FAILURE() << refused->line << ": " << refused->english;
        return {};
    }
    return std::get<Profile>(read);
}

Profile saved(Document& document)
{
    const fs::path file = shared_office().profile().folder().new_name(".json");
    const auto done = document.command_on_file("SaveProfile", file);
    EXPECT_TRUE(done.success) << done.sentence;
    return profile_in(file);
}

std::string cell_of(Document& document, Field field, const std::string& id)
{
    const auto header =
        document.find(targets_sheet, std::string(targets::header_of(field, rules::Language::vietnamese)));
    const auto row = document.find(targets_sheet, id);
    return header && row ? sheet::cell_name(header->column, row->row) : "A1";
}

TEST(Profiles, ComeBackFromTheTableAsTheyWere)
{
    for (const Profile& profile : targets::shipped_profiles()) {
        Document document(shared_office(), View::window);
        const auto before = snapshot(document.ref());
        const auto done = document.command_on_file("OpenProfile", file_of(profile));
        ASSERT_TRUE(done.success) << done.sentence;
        EXPECT_EQ(document.undo_titles(), std::vector<std::string>{"Mở bộ chỉ tiêu"});
        EXPECT_EQ(document.active_sheet(), targets_sheet);
        const Profile once = saved(document);
        EXPECT_EQ(once.rows, profile.rows) << profile.name;
        EXPECT_EQ(once.title, profile.title);
        EXPECT_EQ(once.basis, profile.basis);
        EXPECT_EQ(document.undo_titles().size(), 1U) << "saving changes nothing";
        document.undo();
        EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "undone " << profile.name;
        document.set_modified(false);
    }
}

TEST(Profiles, TakeThePlaceOfTheTablesRowsInOneStep)
{
    const std::vector<Profile>& shipped = targets::shipped_profiles();
    Document document(shared_office(), corpus("d03"), View::window);
    ASSERT_TRUE(document.command("ComputeTargets").success);
    // What stands below the table, and beside it, is the clerk's.
    const auto last = document.find(targets_sheet, "T7");
    ASSERT_TRUE(last);
    document.set_text(targets_sheet, sheet::cell_name(1, last->row + 2), "Người lập biểu");
    document.set_text(targets_sheet, sheet::cell_name(25, last->row), "ghi chú riêng");
    const auto before = snapshot(document.ref());
    Profile longer = shipped[1];
    for (const targets::Row& row : shipped[2].rows)
        longer.rows.push_back(row);
    for (const targets::Row& row : shipped[3].rows)
        longer.rows.push_back(row);
    ASSERT_GT(longer.rows.size(), shipped[0].rows.size() + 2);
    const auto done = document.command_on_file("OpenProfile", file_of(longer));
    ASSERT_TRUE(done.success) << done.sentence;
    EXPECT_EQ(document.undo_titles().front(), "Mở bộ chỉ tiêu");
    Profile now = saved(document);
    EXPECT_EQ(now.rows, longer.rows);
    EXPECT_EQ(now.title, longer.title);
    EXPECT_EQ(now.basis, longer.basis);
    EXPECT_TRUE(document.find(targets_sheet, "Người lập biểu")) << "moved down";
    EXPECT_TRUE(document.find(targets_sheet, "ghi chú riêng"));
    EXPECT_EQ(document.text(targets_sheet, cell_of(document, Field::achieved, "B1")), "") << "no answer of another row";
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "undone";

    Profile shorter = shipped[0];
    shorter.rows.resize(2);
    ASSERT_TRUE(document.command_on_file("OpenProfile", file_of(shorter)).success);
    EXPECT_EQ(saved(document).rows, shorter.rows);
    ASSERT_TRUE(document.command_on_file("OpenProfile", file_of(shipped[0])).success);
    EXPECT_EQ(saved(document).rows, shipped[0].rows);
    ASSERT_TRUE(document.command("ComputeTargets").success);
    EXPECT_NE(document.text(targets_sheet, cell_of(document, Field::verdict, "T7")), "");
}

TEST(Profiles, AreRefusedWithLineAndReasonBeforeAnythingIsChanged)
{
    Document document(shared_office(), corpus("d03"), View::window);
    const auto before = snapshot(document.ref());
    std::string text = targets::to_json(targets::shipped_profiles().front());
    const auto at = text.find("trước bổ nhiệm ngạch");
    ASSERT_NE(at, std::string::npos);
    text.replace(at, std::string("trước bổ nhiệm ngạch").size(), "hằng tuần");
    const auto done = document.command_on_file("OpenProfile", file_with(text));
    EXPECT_FALSE(done.success);
    EXPECT_NE(done.sentence.find(", dòng 10: "), std::string::npos) << done.sentence;
    EXPECT_NE(done.sentence.find("“hằng tuần”"), std::string::npos) << done.sentence;
    EXPECT_FALSE(document.command_on_file("OpenProfile", "/nowhere/p.json").success);
    EXPECT_FALSE(document.command("OpenProfile").success) << "no window to pick a file in";
    EXPECT_FALSE(document.command("SaveProfile").success);
    const auto nothing = document.command_on_file("SaveProfile", shared_office().profile().folder().new_name(".json"));
    EXPECT_FALSE(nothing.success);
    EXPECT_NE(nothing.sentence.find("chưa có bảng chỉ tiêu"), std::string::npos) << nothing.sentence;
    EXPECT_EQ(differences(before, snapshot(document.ref())), "");

    // What could not be opened again isn't saved.
    ASSERT_TRUE(document.command("InsertTargets").success);
    document.set_text(targets_sheet, cell_of(document, Field::population, "T3"), "người ngoài hành tinh");
    const auto unclear = document.command_on_file("SaveProfile", shared_office().profile().folder().new_name(".json"));
    EXPECT_FALSE(unclear.success);
    EXPECT_NE(unclear.sentence.find("“T3”"), std::string::npos) << unclear.sentence;
    EXPECT_NE(unclear.sentence.find("“người ngoài hành tinh”"), std::string::npos) << unclear.sentence;
}

// Every shipped row gives a result of its own kind in a workbook that has lists of all kinds.
TEST(Profiles, EveryShippedRowIsAnswered)
{
    for (const Profile& profile : targets::shipped_profiles()) {
        Document document(shared_office(), corpus("d03"), View::window);
        ASSERT_TRUE(document.command_on_file("OpenProfile", file_of(profile)).success);
        ASSERT_TRUE(document.command("ComputeTargets").success);
        for (const targets::Row& row : profile.rows) {
            const std::string verdict = document.text(targets_sheet, cell_of(document, Field::verdict, row[0]));
            EXPECT_NE(verdict, "") << profile.name << " " << row[0];
            EXPECT_EQ(verdict.find("chưa hiểu"), std::string::npos) << profile.name << " " << row[0] << verdict;
        }
        for (const driving::TargetSeen& target : Service(document).compute())
            EXPECT_TRUE(target.fields.at("verdict") != "not computable" ||
                        target.message.find("hưa tính được") != std::string::npos)
                << profile.name << " " << target.id << " " << target.message;
        document.set_modified(false);
    }
}

TEST(Profiles, ARowThatIsNotUnderstoodSaysTheWordInItsOwnCell)
{
    Document document(shared_office(), corpus("d03"), View::window);
    ASSERT_TRUE(document.command("InsertTargets").success);
    document.set_text(targets_sheet, cell_of(document, Field::content, "T3"), "bơi lội");
    ASSERT_TRUE(document.command("ComputeTargets").success);
    const std::string answer = document.text(targets_sheet, cell_of(document, Field::verdict, "T3"));
    EXPECT_NE(answer.find("“bơi lội”"), std::string::npos) << answer;
    EXPECT_EQ(document.text(targets_sheet, cell_of(document, Field::verdict, "T2")).find("“"), std::string::npos);
}

TEST(Profiles, CellsOfferTheirWords)
{
    Document document(shared_office(), View::window);
    ASSERT_TRUE(document.command("InsertTargets").success);
    for (const Field field : {Field::population, Field::filter, Field::content, Field::method, Field::comparison}) {
        const auto cell = document.cell(targets_sheet, cell_of(document, field, "T2"));
        const auto validation = office::property<css::uno::Reference<css::beans::XPropertySet>>(cell, "Validation");
        EXPECT_EQ(office::property<css::sheet::ValidationType>(validation, "Type"), css::sheet::ValidationType_LIST)
            << targets::header_of(field, rules::Language::vietnamese);
    }
    document.set_modified(false);
}

TEST(Profiles, OfTheUsersOwnFolderAreChosenByName)
{
    const fs::path own = shared_office().profile().folder().path() / "profile/user/datchuan/data/profiles";
    fs::create_directories(own);
    Profile mine = targets::shipped_profiles().back();
    mine.name = "so-noi-vu-2026";
    mine.rows.assign(40, mine.rows.front());
    std::ofstream(own / "của tôi.json", std::ios::binary) << targets::to_json(mine);
    fs::permissions(own / "của tôi.json", fs::perms::all);
    Document document(shared_office(), corpus("d03"), View::window);
    const Service service(document, {{"Profile", mine.name}});
    const auto before = snapshot(document.ref());
    const auto results = service.compute();
    service.write_targets();
    fs::remove(own / "của tôi.json");
    ASSERT_EQ(results.size(), mine.rows.size());
    EXPECT_EQ(results.front().id, mine.rows.front().front());
    EXPECT_EQ(saved(document).rows, mine.rows);
    document.undo();
    EXPECT_EQ(differences(before, snapshot(document.ref())), "") << "many rows are one step, too";
}

} // namespace
} // namespace datchuan
