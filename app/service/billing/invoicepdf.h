#pragma once

#include "app/service/store/invoices.h"

namespace service {

/// An invoice as a PDF of one page.
QByteArray invoicePdf(const InvoiceFile &invoice);

} // namespace service
