// The measuring: a bare read of all cells, validate and computeTargets on the same document, in the office's process.
#pragma once

#include <string>

#include <com/sun/star/uno/XComponentContext.hpp>

namespace datchuan::bench {

// Makes the document, measures, closes it, and returns the table to be printed. Throws the office's exceptions.
[[nodiscard]] std::string measure(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace datchuan::bench
