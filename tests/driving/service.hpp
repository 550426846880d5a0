// The service's answers as plain values.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "driving/document.hpp"

namespace datchuan::driving {

struct TableSeen
{
    std::string sheet;
    std::string kind;
    std::string header; // "A6:K7"
    std::string data;
    std::map<std::string, std::string> roles; // by column letters
};

struct FindingSeen
{
    std::string rule;
    std::string cell; // "Danh sách!B12"
    sheet::Address place;
    sal_Int32 severity = 0;
    std::string message;
    std::string replacement; // empty where it isn't repairable
};

struct TargetSeen
{
    std::string id;
    std::string group;
    std::map<std::string, std::string> fields; // achieved, population … verdict, as text
    double percent = 0;
    std::string message;
};

// The names and values of options: all of them are texts.
using Options = std::vector<std::pair<std::string, std::string>>;

[[nodiscard]] css::uno::Sequence<css::beans::NamedValue> options(const Options& texts);

// The checker on one document, always with the same options. Precondition: the document outlives it.
class Service
{
public:
    explicit Service(const Document& document, const Options& chosen = {});

    [[nodiscard]] std::vector<TableSeen> recognise() const;
    [[nodiscard]] std::vector<FindingSeen> validate() const;
    [[nodiscard]] std::vector<std::string> not_checked() const; // rule ids
    [[nodiscard]] std::vector<TargetSeen> compute() const;
    [[nodiscard]] css::uno::Sequence<org::datchuan::Finding> raw_findings() const;
    void mark(const css::uno::Sequence<org::datchuan::Finding>& findings) const;
    void clear_marks() const;
    sal_Int32 repair(const css::uno::Sequence<org::datchuan::Finding>& findings) const;
    void write_targets() const;

private:
    const Document& document_;
    css::uno::Reference<org::datchuan::XTrainingChecker> checker_;
    css::uno::Sequence<css::beans::NamedValue> options_;
};

} // namespace datchuan::driving
