#pragma once

#include "tests/service/contractclient.h"

/// Every row of the contract that is about people, organisations and their bills.
namespace support {

void callOrganization(ContractClient &client);
void callAccount(ContractClient &client);
void callBilling(ContractClient &client);
void callReseller(ContractClient &client);

} // namespace support
