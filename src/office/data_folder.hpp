// Where a user keeps own copies of data files (text/data_file.hpp).
#pragma once

#include <com/sun/star/uno/XComponentContext.hpp>

namespace datchuan::office {

// Names the folder "datchuan/data" of the user's profile, once; to be called before anything is read. A profile that
// can't be asked has no such folder.
void use_own_data(const com::sun::star::uno::Reference<com::sun::star::uno::XComponentContext>& context);

} // namespace datchuan::office
