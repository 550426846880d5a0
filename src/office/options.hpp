// The options of the service and of the commands (interface: XTrainingChecker), from the office's values.
#pragma once

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

#include "office/checker.hpp"

namespace datchuan::office {

// English where the office's user interface is English, else Vietnamese.
[[nodiscard]] rules::Language office_language(
    const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

// Throws lang::IllegalArgumentException with a sentence that names the option, profile, rule or word that isn't known.
[[nodiscard]] Options read_options(
    const com::sun::star::uno::Sequence<com::sun::star::beans::NamedValue>& values,
    const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

} // namespace datchuan::office
