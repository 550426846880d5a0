#include "rules/certificate_words.hpp"

#include "text/data_file.hpp"

namespace datchuan::rules {
namespace {

const text::DataFile<CertificateWords> file("certificates.json");

} // namespace

CertificateWords::CertificateWords(const text::Data& data)
    : kinds_without(data.at("kinds_without")), none_given(data.at("none_given")),
      not_certificates(data.at("not_certificates"))
{
    data.only({"kinds_without", "none_given", "not_certificates"});
}

const CertificateWords& CertificateWords::shipped() { return file.get(); }

} // namespace datchuan::rules
