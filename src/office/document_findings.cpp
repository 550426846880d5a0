#include "office/document_findings.hpp"

#include <algorithm>
#include <mutex>
#include <utility>

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XEventListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/weakref.hxx>

namespace uno = com::sun::star::uno;
using uno::Reference;

namespace datchuan::office {
namespace {

class Memory
{
public:
    // Whether the document is new here.
    bool put(const Reference<uno::XInterface>& document, FoundCells cells)
    {
        const std::lock_guard guard(mutex_);
        if (Entry* const known = find(document)) {
            known->cells = std::move(cells);
            known->place.reset();
            return false;
        }
        entries_.push_back({uno::WeakReference<uno::XInterface>(document), std::move(cells), {}});
        return true;
    }

    void drop(const Reference<uno::XInterface>& document)
    {
        const std::lock_guard guard(mutex_);
        std::erase_if(entries_, [&](const Entry& entry) {
            const Reference<uno::XInterface> alive = entry.document.get();
            return !alive.is() || alive == document;
        });
    }

    FoundCells get(const Reference<uno::XInterface>& document)
    {
        const std::lock_guard guard(mutex_);
        const Entry* const known = find(document);
        return known ? known->cells : FoundCells{};
    }

    bool has(const Reference<uno::XInterface>& document)
    {
        const std::lock_guard guard(mutex_);
        return find(document) != nullptr;
    }

    void put_place(const Reference<uno::XInterface>& document, const sheet::Address& cursor, const sheet::Address& cell)
    {
        const std::lock_guard guard(mutex_);
        if (Entry* const known = find(document))
            known->place = Place{cursor, cell};
    }

    std::optional<sheet::Address> place(const Reference<uno::XInterface>& document, const sheet::Address& cursor)
    {
        const std::lock_guard guard(mutex_);
        const Entry* const known = find(document);
        return known && known->place && known->place->cursor == cursor ? std::optional(known->place->cell)
                                                                       : std::nullopt;
    }

private:
    struct Place
    {
        sheet::Address cursor;
        sheet::Address cell;
    };
    struct Entry
    {
        uno::WeakReference<uno::XInterface> document;
        FoundCells cells; // never empty
        std::optional<Place> place;
    };

    Entry* find(const Reference<uno::XInterface>& document)
    {
        const auto at = std::find_if(entries_.begin(), entries_.end(),
                                     [&](const Entry& entry) { return entry.document.get() == document; });
        return at == entries_.end() ? nullptr : &*at;
    }

    std::mutex mutex_;
    std::vector<Entry> entries_;
};

// Never destroyed: when the process ends, the office's libraries may be gone before this one's statics.
Memory& memory()
{
    static Memory& only = *new Memory;
    return only;
}

class Forget : public cppu::WeakImplHelper1<css::lang::XEventListener>
{
    void SAL_CALL disposing(const css::lang::EventObject& closed) override { memory().drop(closed.Source); }
};

} // namespace

FoundCells found_cells(const std::vector<rules::Finding>& findings, const sheet::Workbook& workbook,
                       rules::Language language)
{
    FoundCells cells;
    rules::Severity gravest = rules::Severity::hint;
    for (const rules::Finding& finding : findings) {
        const bool another = cells.empty() || cells.back().cell != finding.cell;
        if (another)
            cells.push_back({workbook.sheets[static_cast<std::size_t>(finding.cell.sheet)].name, finding.cell, {}});
        if (another || finding.severity > gravest) {
            gravest = finding.severity;
            cells.back().rule = finding.rule;
        }
        std::string& sentences = cells.back().sentences;
        sentences += (sentences.empty() ? "" : " ") + rules::message(finding, language);
    }
    return cells;
}

std::size_t next_of(const FoundCells& cells, const sheet::Address& from)
{
    const auto at = std::find_if(cells.begin(), cells.end(), [&](const FoundCell& found) { return from < found.cell; });
    return at == cells.end() ? 0 : static_cast<std::size_t>(at - cells.begin());
}

std::size_t previous_of(const FoundCells& cells, const sheet::Address& from)
{
    const auto at =
        std::find_if(cells.rbegin(), cells.rend(), [&](const FoundCell& found) { return found.cell < from; });
    return at == cells.rend() ? cells.size() - 1 : static_cast<std::size_t>(cells.rend() - at) - 1;
}

void remember_findings(const DocumentRef& document, FoundCells cells)
{
    if (cells.empty()) {
        forget_findings(document);
        return;
    }
    const Reference<uno::XInterface> identity(document, uno::UNO_QUERY_THROW);
    if (memory().put(identity, std::move(cells)))
        Reference<css::lang::XComponent>(document, uno::UNO_QUERY_THROW)->addEventListener(new Forget);
}

void forget_findings(const DocumentRef& document)
{
    memory().drop(Reference<uno::XInterface>(document, uno::UNO_QUERY));
}

FoundCells findings_of(const DocumentRef& document)
{
    return memory().get(Reference<uno::XInterface>(document, uno::UNO_QUERY));
}

void remember_place(const DocumentRef& document, const sheet::Address& cursor, const sheet::Address& cell)
{
    memory().put_place(Reference<uno::XInterface>(document, uno::UNO_QUERY), cursor, cell);
}

sheet::Address place_of(const DocumentRef& document, const sheet::Address& cursor)
{
    return memory().place(Reference<uno::XInterface>(document, uno::UNO_QUERY), cursor).value_or(cursor);
}

bool has_findings(const DocumentRef& document)
{
    return memory().has(Reference<uno::XInterface>(document, uno::UNO_QUERY));
}

} // namespace datchuan::office
