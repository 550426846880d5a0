#include "office/options.hpp"

#include <stdexcept>
#include <string_view>

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include "office/say.hpp"
#include "office/text.hpp"

namespace uno = com::sun::star::uno;
using uno::Reference;

namespace datchuan::office {
namespace {

using rules::Language;

constexpr sal_Int16 options_position = 1; // among the arguments of the service's methods

[[noreturn]] void refuse(const std::string& sentence)
{
    throw css::lang::IllegalArgumentException(to_office(sentence), {}, options_position);
}

std::string in_quotes(std::string_view word) { return "“" + std::string(word) + "”"; }

std::string word_of(const css::beans::NamedValue& value, Language language)
{
    rtl::OUString word;
    if (!(value.Value >>= word))
        refuse(say(language, "Tùy chọn " + in_quotes(to_utf8(value.Name)) + " phải là một chuỗi ký tự.",
                   "The option " + in_quotes(to_utf8(value.Name)) + " takes a text."));
    return to_utf8(word);
}

Language language_of(const std::string& word, Language otherwise)
{
    if (word == "vi")
        return Language::vietnamese;
    if (word == "en")
        return Language::english;
    refuse(say(otherwise, "Không có ngôn ngữ " + in_quotes(word) + ": chỉ có vi và en.",
               "Language " + in_quotes(word) + " is not known: vi and en are."));
}

text::Date as_of(const std::string& word, Language language)
{
    if (const auto date = text::parse_iso(word))
        return *date;
    refuse(say(language, "AsOf " + in_quotes(word) + " không phải là ngày. Vui lòng viết theo dạng yyyy-mm-dd.",
               "AsOf " + in_quotes(word) + " is not a date. Please write it as yyyy-mm-dd."));
}

std::string profile(const std::string& name, Language language)
{
    if (name.empty() || targets::find_profile(name))
        return name;
    std::string known;
    for (const targets::Profile& each : targets::all_profiles())
        known += (known.empty() ? "" : ", ") + each.name;
    refuse(say(language, "Không có bộ chỉ tiêu " + in_quotes(name) + ". Các bộ hiện có: " + known + ".",
               "There is no profile " + in_quotes(name) + ". Known are: " + known + "."));
}

rules::Choices choices(const std::string& words, Language language)
try {
    return rules::Choices::parse(words, language);
} catch (const std::invalid_argument& unknown) {
    refuse(unknown.what());
}

targets::GroupBy group_by(const std::string& word, Language language)
{
    if (const auto known = targets::group_by_named(word))
        return *known;
    refuse(say(language, "GroupBy: không có cách chia " + in_quotes(word) + ". Có thể dùng: agency, sex, level, year.",
               "GroupBy: there is no breakdown " + in_quotes(word) + ". Known are: agency, sex, level, year."));
}

void set_option(Options& options, const css::beans::NamedValue& value)
{
    const Language language = options.language;
    if (value.Name == "AsOf")
        options.as_of = as_of(word_of(value, language), language);
    else if (value.Name == "Profile")
        options.profile = profile(word_of(value, language), language);
    else if (value.Name == "Rules")
        options.choices = choices(word_of(value, language), language);
    else if (value.Name == "GroupBy")
        options.group_by = group_by(word_of(value, language), language);
    else if (value.Name != "Language")
        refuse(say(language, "Không có tùy chọn " + in_quotes(to_utf8(value.Name)) + ".",
                   "There is no option " + in_quotes(to_utf8(value.Name)) + "."));
}

rtl::OUString setting(const Reference<uno::XComponentContext>& context, const rtl::OUString& node,
                      const rtl::OUString& name)
{
    uno::Sequence<uno::Any> arguments(1);
    arguments.getArray()[0] <<= css::beans::PropertyValue("nodepath", 0, uno::Any(node), {});
    const Reference<css::container::XNameAccess> settings(
        css::configuration::theDefaultProvider::get(context)->createInstanceWithArguments(
            "com.sun.star.configuration.ConfigurationAccess", arguments),
        uno::UNO_QUERY_THROW);
    rtl::OUString value;
    settings->getByName(name) >>= value;
    return value;
}

} // namespace

Language office_language(const Reference<uno::XComponentContext>& context)
{
    // The locale in use; before an office's first start it isn't known yet, but the one that was chosen is.
    rtl::OUString locale = setting(context, "/org.openoffice.Setup/L10N", "ooLocale");
    if (locale.isEmpty())
        locale = setting(context, "/org.openoffice.Office.Linguistic/General", "UILocale");
    return locale == "en" || locale.startsWith("en-") ? Language::english : Language::vietnamese;
}

Options read_options(const uno::Sequence<css::beans::NamedValue>& values,
                     const Reference<uno::XComponentContext>& context)
{
    Options options;
    options.language = office_language(context);
    // First of all: in this language the others are refused.
    for (const css::beans::NamedValue* value = values.begin(); value != values.end(); ++value)
        if (value->Name == "Language")
            options.language = language_of(word_of(*value, options.language), options.language);
    for (const css::beans::NamedValue* value = values.begin(); value != values.end(); ++value)
        set_option(options, *value);
    return options;
}

} // namespace datchuan::office
