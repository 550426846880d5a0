// The words of extension/data/certificates.json.
#pragma once

#include "rules/phrases.hpp"
#include "text/data.hpp"

namespace datchuan::rules {

struct CertificateWords
{
    Phrases kinds_without;    // titles of what gives no certificate
    Phrases none_given;       // notes that there's none
    Phrases not_certificates; // numbers of other papers

    explicit CertificateWords(const text::Data& data);
    static const CertificateWords& shipped();
};

} // namespace datchuan::rules
