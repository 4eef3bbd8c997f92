// Digest of the catalogue: b876a8d2fedb9c87
// Compiled by faultdex-codegen from catalog/thingspace.toml: edit that file, not this one.

/// A code of Verizon ThingSpace, M2M web services.
#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Code {
    /// `INPUT_INVALID.Request.InvalidCharacter`: There was an invalid character (' or \< or \\) in your input.
    InputInvalidRequestInvalidCharacter,
    /// `INPUT_INVALID.RequestUndefined`: Request cannot be blank. Please provide request details.
    InputInvalidRequestUndefined,
    /// `REQUEST_FAILED.UnexpectedError`: Unexpected error occurred. Could not complete request.
    ///
    /// Or: AccountName cannot be changed.
    ///
    /// Or: Category cannot be changed.
    ///
    /// Or: Can not find the trigger with triggerId: {trigger ID}
    ///
    /// Or: triggerName is already in use. Please choose another triggerName.
    ///
    /// Or: No triggers found for triggerId: {trigger ID}
    ///
    /// Or: TriggerId is invalid.
    ///
    /// Or: threshold must be greater than zero.
    RequestFailedUnexpectedError,
    /// `DeserializationFailed`: The formatter threw an exception while trying to deserialze... Expecting element '{element name}'.
    DeserializationFailed,
    /// `REQUEST_FAILED.SessionToken.Expired`: The Session has expired.
    RequestFailedSessionTokenExpired,
    /// `REQUEST_FAILED.SessionToken.Format`: The token is not passed in the correct format.
    RequestFailedSessionTokenFormat,
    /// `INPUT_INVALID.SessionToken.Invalid`: The session token was not a valid GUID.
    InputInvalidSessionTokenInvalid,
    /// `INPUT_INVALID.Account.NotDefined`: Account name is a required field.
    InputInvalidAccountNotDefined,
    /// `REQUEST_FAILED.AccountName`: The specified contact is not associated with the specified account or the account name cannot be found.
    RequestFailedAccountName,
    /// `REQUEST_FAILED.AccountNotFound`: Could not find account "{account name}".
    RequestFailedAccountNotFound,
    /// `REQUEST_FAILED.NoAccounts`: The contact has no associated accounts.
    RequestFailedNoAccounts,
    /// `REQUEST_FAILED.MultipleAccounts`: The Contact is associated with multiple accounts. Please supply account name.
    RequestFailedMultipleAccounts,
    /// `INPUT_INVALID.BothDeviceListAndDeviceFiltersDefined`: Only one of a non-empty device list or device input filter criteria (group, custom fields, service plan) may be defined in the request, but not both.
    InputInvalidBothDeviceListAndDeviceFiltersDefined,
    /// `INPUT_INVALID.Device.Identifier.Invalid`: The device's {device identifier kind} was not in a valid format.
    InputInvalidDeviceIdentifierInvalid,
    /// `INPUT_INVALID.Device.Identifier.NotDefined`: The Identifier value of Device must contain a value.
    InputInvalidDeviceIdentifierNotDefined,
    /// `INPUT_INVALID.Device.Identifier.Null`: A device identifier in the collection cannot be null.
    InputInvalidDeviceIdentifierNull,
    /// `INPUT_INVALID.Device.Kind.Invalid`: The device kind was not recognized as valid. Valid ones are ICCID, MEID, IMSI, MDN, IMEI, MSISDN, or ESN.
    InputInvalidDeviceKindInvalid,
    /// `INPUT_INVALID.Device.Kind.NotDefined`: The Kind value of Device must contain a value.
    InputInvalidDeviceKindNotDefined,
    /// `INPUT_INVALID.DeviceListAccountNameAndDeviceGroupDefined`: Account, device list, and device group are not a valid combination. Please provide one or a valid combination (device list + account or device group + account)
    InputInvalidDeviceListAccountNameAndDeviceGroupDefined,
    /// `INPUT_INVALID.DuplicateDeviceKindInCollection`: Two device identifiers in the collection cannot have the same kind.
    InputInvalidDuplicateDeviceKindInCollection,
    /// `INPUT_INVALID.NoDeviceIdentifierInCollection`: A device identifier collection must have at least one device identifier.
    InputInvalidNoDeviceIdentifierInCollection,
    /// `INPUT_INVALID.NoDeviceListAccountNameOrGroup`: Account, device list, and device group are empty. Please provide a valid combination.
    InputInvalidNoDeviceListAccountNameOrGroup,
    /// `INPUT_INVALID.NoDeviceListOrDeviceFilters`: The request must have either a non-empty device list or device input filter criteria (group, custom fields, service plan) defined.
    InputInvalidNoDeviceListOrDeviceFilters,
    /// `REQUEST_FAILED.DeviceNotFound`: Could not find device "{kind} {identifier}".
    RequestFailedDeviceNotFound,
    /// `INPUT_INVALID.CustomField.InvalidName`: Only the values CustomField1, CustomField2, CustomField3, CustomField4, and CustomField5 are permitted.
    InputInvalidCustomFieldInvalidName,
    /// `INPUT_INVALID.CustomField.NotDefined`: A custom field cannot be null.
    InputInvalidCustomFieldNotDefined,
    /// `INPUT_INVALID.CustomField.TooLong`: A custom field cannot be more than 50 characters long.
    InputInvalidCustomFieldTooLong,
    /// `INPUT_INVALID.CustomFieldValue.InvalidCharacter`: The value of custom field {custom field name} contains invalid character(s).
    InputInvalidCustomFieldValueInvalidCharacter,
    /// `INPUT_INVALID.RequestId.NotDefined`: RequestId is a required field.
    InputInvalidRequestIdNotDefined,
    /// `INPUT_INVALID.Comparator.NotDefined`: Comparator is a required field.
    InputInvalidComparatorNotDefined,
    /// `INPUT_INVALID.Comparator.Invalid`: The comparator was not recognized as valid. Valid values are lt, gt.
    InputInvalidComparatorInvalid,
    /// `INPUT_INVALID.CycleType.Invalid`: The cycle type was not recognized as valid. Valid values are Daily, Weekly, Monthly.
    InputInvalidCycleTypeInvalid,
    /// `INPUT_INVALID.CycleType.NotDefined`: CycleType is a required field.
    InputInvalidCycleTypeNotDefined,
    /// `INPUT_INVALID.SmsType.Invalid`: The SmsType was not recognized as valid. Valid values are MO, MT, MOMT.
    InputInvalidSmsTypeInvalid,
    /// `INPUT_INVALID.SmsType.NotDefined`: SmsType is a required field.
    InputInvalidSmsTypeNotDefined,
    /// `INPUT_INVALID.TriggerName.NotDefined`: Trigger name is a required field.
    InputInvalidTriggerNameNotDefined,
    /// `INPUT_INVALID.TriggerCategory.Invalid`: The trigger category was not recognized as valid. Valid values are DeviceSmsUsage, DeviceDataUsage, DeviceSessionTime.
    InputInvalidTriggerCategoryInvalid,
    /// `INPUT_INVALID.TriggerCategory.NotDefined`: Trigger category is a required field.
    InputInvalidTriggerCategoryNotDefined,
    /// `INPUT_INVALID.Threshold.NotDefined`: Threshold is a required field.
    InputInvalidThresholdNotDefined,
    /// `INPUT_INVALID.Threshold.Invalid`: The threshold provided was not in a valid format.
    InputInvalidThresholdInvalid,
    /// `INPUT_INVALID.Trigger.NotDefined`: Request must include SmsTrigger or DataTrigger Or SessionTrigger.
    InputInvalidTriggerNotDefined,
    /// `INPUT_INVALID.ThresholdUnit.Invalid`: The threshold unit was not recognized as valid. Valid values are KB, MB, GB, or TB.
    InputInvalidThresholdUnitInvalid,
    /// `INPUT_INVALID.ServiceName.Invalid`: An invalid service name was provided, valid service names are "EnhancedConnectivityService", "PromoChanges", "ExternalProvisioningChanges", "DeviceUsage", "CarrierService", "ResumeTrackingNotification", "DevicePRLInformation", and "SMSDeliveryConfirmation".
    InputInvalidServiceNameInvalid,
    /// `INPUT_INVALID.ServiceName.IsEmpty`: The service name cannot be empty.
    InputInvalidServiceNameIsEmpty,
    /// `INPUT_INVALID.ServiceName.NotAlphanumeric`: The service name must contain only alphanumeric characters.
    InputInvalidServiceNameNotAlphanumeric,
    /// `INPUT_INVALID.Url.Invalid`: Please specify a properly formatted Url.
    InputInvalidUrlInvalid,
    /// `INPUT_MISSING`: Please provide either account name or account number.
    InputMissing,
    /// `REQUEST_FAILED.CallbackExists`: A callback service is already registered for this service.
    RequestFailedCallbackExists,
    /// `REQUEST_FAILED.Callback.NotRegistered`: No callback was registered for the Account and Service you specified.
    RequestFailedCallbackNotRegistered,
    /// `INPUT_INVALID.Account.MoveDeviceUnavailable`: This account is not enabled for Move Device
    InputInvalidAccountMoveDeviceUnavailable,
    /// `INPUT_INVALID.AccountName`: An account name was not specified but is required for this action.
    InputInvalidAccountName,
    /// `INPUT_INVALID.AccountNotUnderSameCustomerProfile`: Both the current and new accounts must be under the same Customer profile
    InputInvalidAccountNotUnderSameCustomerProfile,
    /// `INPUT_INVALID.Activate.VodafoneServicePlan`: A service plan may not be specified when activating a Vodafone device.
    InputInvalidActivateVodafoneServicePlan,
    /// `INPUT_INVALID.AddressIncomplete`: AddressLine1, City, State, Zip, and Country are required when providing address for PrimaryPlaceofUse.
    InputInvalidAddressIncomplete,
    /// `INPUT_INVALID.BothLeadIdandPrimaryPlaceofUseProvided`: Include either the LeadId or PrimaryPlaceOfUse; not both.
    InputInvalidBothLeadIdandPrimaryPlaceofUseProvided,
    /// `INPUT_INVALID.CarrierIpPoolNotFoundInNewAccount`: The carrier IP pool was not found in the new account.
    InputInvalidCarrierIpPoolNotFoundInNewAccount,
    /// `INVALID_INPUT.CarrierPoolNameOnNonB2BCarrier`: Carrier IP pool name can only be provided for B2B carriers.
    InvalidInputCarrierPoolNameOnNonB2BCarrier,
    /// `INPUT_INVALID.Change4GOption.Invalid`: An invalid Change4GOption was provided. Valid Change4GOptions are "ChangeIMEI", "ChangeICCID", "ChangeIMEIANDICCID", "ChangeMSISDN", "3GTo4G", and "4GTo3G".
    InputInvalidChange4GOptionInvalid,
    /// `INPUT_INVALID.ChangeDeviceIdentifierToESNOrMEIDMissing`: An ESN or MEID was not specified for ChangeDeviceIdentifierTo but is required for this request.
    InputInvalidChangeDeviceIdentifierToESNOrMEIDMissing,
    /// `INPUT_INVALID.ChangeDeviceIdentifierToICCIDMissing`: An ICCID was not specified for ChangeDeviceIdentifierTo but is required for this request.
    InputInvalidChangeDeviceIdentifierToICCIDMissing,
    /// `INPUT_INVALID.ChangeDeviceIdentifierToIMEIMissing`: An IMEI was not specified for ChangeDeviceIdentifierTo but is required for this request.
    InputInvalidChangeDeviceIdentifierToIMEIMissing,
    /// `INPUT_INVALID.ChangeDeviceIdentifierToMDNInfoMissing`: AssignNonGeoMDN, NPA-NXX, or Zip Code must be provided.
    InputInvalidChangeDeviceIdentifierToMDNInfoMissing,
    /// `INPUT_INVALID.ChangeDeviceIdentifierToMissing`: ChangeDeviceIdentifierTo was not specified but is required for this request.
    InputInvalidChangeDeviceIdentifierToMissing,
    /// `INPUT_INVALID.Country`: Country can be either US or USA.
    InputInvalidCountry,
    /// `INPUT_INVALID.Device.EtfWaiver.NotDefined`: ETF waiver is required for deactivating retail devices.
    InputInvalidDeviceEtfWaiverNotDefined,
    /// `INPUT_INVALID.Device.InvalidChangeDeviceIdentifierKind`: Cannot provide ChangeDeviceIdentifier Kind as IMEI, ICCID, IMSI or MSISDN or MDN. Valid values are ESN, MEID
    InputInvalidDeviceInvalidChangeDeviceIdentifierKind,
    /// `INPUT_INVALID.Device.Kind.InvalidWithSkuNumber`: Cannot provide SKU when specifying device type .
    InputInvalidDeviceKindInvalidWithSkuNumber,
    /// `INPUT_INVALID.Device.Not3G`: The device is not a 3G device.
    InputInvalidDeviceNot3G,
    /// `INPUT_INVALID.Device.Not4G`: The device is not a 4G device.
    InputInvalidDeviceNot4G,
    /// `INPUT_INVALID.Device.OnlyOneProvidedOfImeiOrIccid`: Cannot provide IMEI without ICCID, or vice versa, for activation request.
    ///
    /// Or: Cannot provide IMEI without ICCID, or vice versa, for adding a device.
    InputInvalidDeviceOnlyOneProvidedOfImeiOrIccid,
    /// `INPUT_INVALID.Device.ReasonCode.NotDefined`: ReasonCode is required for deactivating retail devices.
    InputInvalidDeviceReasonCodeNotDefined,
    /// `INPUT_INVALID.DeviceGroupNotFoundInNewAccount`: The Device Group was not found in the new account
    InputInvalidDeviceGroupNotFoundInNewAccount,
    /// `INPUT_INVALID.DeviceState.Invalid`: The given device state is invalid, valid State values are Active, Active.Ready and Active.Test
    InputInvalidDeviceStateInvalid,
    /// `INPUT_INVALID.FeatureCode.NotDefined`: A feature code cannot be blank.
    InputInvalidFeatureCodeNotDefined,
    /// `INPUT_INVALID.FeatureCodes.AddedAndRemoved`: Cannot both add and remove feature(s) {feature codes} at the same time. Can only do one or the other.
    InputInvalidFeatureCodesAddedAndRemoved,
    /// `INPUT_INVALID.FeatureCodesToAdd.Duplicate`: Feature(s) {feature codes} cannot be added more than once.
    InputInvalidFeatureCodesToAddDuplicate,
    /// `INPUT_INVALID.FeatureCodesToRemove.Duplicate`: Feature(s) {feature codes} cannot be removed more than once.
    InputInvalidFeatureCodesToRemoveDuplicate,
    /// `INPUT_INVALID.InvalidAccountTypeForNpaNxxOrZip`: Telematics customer cannot select Mdn by Zip or Npa-Nxx
    InputInvalidInvalidAccountTypeForNpaNxxOrZip,
    /// `INPUT_INVALID.LeadIdSent`: The LeadId is not applicable to your account.
    InputInvalidLeadIdSent,
    /// `INPUT_INVALID.Lte.ChangeDeviceId`: Cannot set MEID or ESN for an LTE device.
    InputInvalidLteChangeDeviceId,
    /// `INPUT_INVALID.MaxRequestsExceeded`: Request contains more devices than the maximum allowable of 10000.
    InputInvalidMaxRequestsExceeded,
    /// `INPUT_INVALID.MdnNpaNxx.Invalid`: The Mdn Npa-Nxx provided was not in a valid format; it must be exactly 6 numeric digits.
    InputInvalidMdnNpaNxxInvalid,
    /// `INPUT_INVALID.MdnZipCode`: The Mdn Zip Code provided was not in a valid format.
    InputInvalidMdnZipCode,
    /// `INPUT_INVALID.MdnZipCodeMissing`: An MDN Zip code must be provided.
    InputInvalidMdnZipCodeMissing,
    /// `INPUT_INVALID.MdnZipCodeRequiredForB2BNonGeo`: MDNZipCode is required to assign Non-Geo MDN for B2B carriers.
    InputInvalidMdnZipCodeRequiredForB2BNonGeo,
    /// `INPUT_INVALID.MissingCustomerName`: Both FirstName and LastName are required when providing PrimaryPlaceOfUse.
    InputInvalidMissingCustomerName,
    /// `INPUT_INVALID.MoreThan2Deviceidentifiers`: ChangeDeviceIdentifierTo contained more than 2 device identifiers. Please provide only 2 device identifiers.
    InputInvalidMoreThan2Deviceidentifiers,
    /// `INPUT_INVALID.MultipleChangeDeviceidentifierTo`: ChangeDeviceIdentifierTo was specified more than once. Please provide a single device identifier.
    InputInvalidMultipleChangeDeviceidentifierTo,
    /// `INPUT_INVALID.MultipleICCIDPresent`: ChangeDeviceIdentifierTo contains more than one ICCID. Please provide a single ICCID.
    InputInvalidMultipleICCIDPresent,
    /// `INPUT_INVALID.MultipleIMEIPresent`: ChangeDeviceIdentifierTo contains more than one IMEI. Please provide a single IMEI.
    InputInvalidMultipleIMEIPresent,
    /// `INPUT_INVALID.MultipleStateChanges`: {\# actions} change state actions were specified. One and only one is expected.
    InputInvalidMultipleStateChanges,
    /// `INPUT_INVALID.NoCarrierSpecified`: Specified Account has multiple carriers associated with it, carrier field may not be null.
    InputInvalidNoCarrierSpecified,
    /// `INPUT_INVALID.NoStateChanges`: No change state actions were specified. One and only one is expected.
    InputInvalidNoStateChanges,
    /// `INPUT_INVALID.NpaNxxAndZipCodeProvided`: Cannot provide both MDN Npa-Nxx and Zip Code.
    InputInvalidNpaNxxAndZipCodeProvided,
    /// `INVALID_INPUT.NPANXXRequiredForB2B`: NPANXX is Required to perform Change MDN for B2B carriers.
    InvalidInputNPANXXRequiredForB2B,
    /// `INPUT_INVALID.PublicIPRestriction.Invalid`: An invalid PublicIPRestriction was provided. Valid service names are "Restricted", "Unrestricted".
    InputInvalidPublicIPRestrictionInvalid,
    /// `INPUT_INVALID.ReasonCodes.ActionInvalid`: Action for getting reason codes is invalid. Only valid one is: Deactivate.
    InputInvalidReasonCodesActionInvalid,
    /// `INPUT_INVALID.ServicePlanMissing`: A service plan needs to be sent along with the request.
    InputInvalidServicePlanMissing,
    /// `INPUT_INVALID.ServicePlanNotFoundInNewAccount`: The service plan was not found in the new account.
    InputInvalidServicePlanNotFoundInNewAccount,
    /// `INPUT_INVALID.SkuNumber.Invalid`: Invalid SKU provided. A valid SKU is an alphanumeric string with up to 20 characters
    InputInvalidSkuNumberInvalid,
    /// `INPUT_INVALID.TakeEffect.Value`: TakeEffect must be either null, BackDate, or FutureDate
    InputInvalidTakeEffectValue,
    /// `INPUT_INVALID.ToDeviceExists`: ChangeDeviceIdentifierTo device already exists.
    InputInvalidToDeviceExists,
    /// `INPUT_INVALID.UpdateDeviceInformation.DeviceId`: A new ESN, MEID, MDN, NPA-NXX, or Zip Code must be given.
    InputInvalidUpdateDeviceInformationDeviceId,
    /// `INPUT_INVALID.UpdateDeviceInformation.MdnInfoProvidedWithOtherDeviceIdentifier`: Cannot provide new ESN or MEID to update if MDN, Zip Code or NPA-NXX are also provided.
    InputInvalidUpdateDeviceInformationMdnInfoProvidedWithOtherDeviceIdentifier,
    /// `REQUEST_FAILED.CarrierRequestUnsuccessful`: IP Address: {ip address} is invalid
    ///
    /// Or: IP Address: {ip address} should not be provided for this service plan: {ServicePlanName}
    RequestFailedCarrierRequestUnsuccessful,
    /// `REQUEST_FAILED.CarrierNotOnAccount`: The requested carrier is not a part of this account.
    RequestFailedCarrierNotOnAccount,
    /// `REQUEST_FAILED.ReasonCodeNotFound`: Could not find reason code "{reason code}".
    RequestFailedReasonCodeNotFound,
    /// `REQUEST_FAILED.RequestNotFound`: Could not find request "{requestID}".
    RequestFailedRequestNotFound,
    /// `REQUEST_FAILED.ServicePlan.NotFound`: No Service Plan was found matching the code {service plan code}.
    RequestFailedServicePlanNotFound,
    /// `INPUT_INVALID.DeviceGroup.MaxDevicesExceeded`: Request contained more devices than the allowed maximum 200 devices per request.
    InputInvalidDeviceGroupMaxDevicesExceeded,
    /// `INPUT_INVALID.DeviceGroup.DeleteDefault`: Cannot delete the default device group.
    InputInvalidDeviceGroupDeleteDefault,
    /// `REQUEST_FAILED.DeviceGroup.Exists`: That group name already exists for this account.
    RequestFailedDeviceGroupExists,
    /// `INPUT_INVALID.DeviceGroup.RepeatDeviceIdentifier`: A request may not contain the same device to both add and remove.
    InputInvalidDeviceGroupRepeatDeviceIdentifier,
    /// `INPUT_INVALID.DeviceGroup.InvalidFormat`: Device group name can only contain alphabet, number, space, underscore, or colon, and must start with an alphabet.
    InputInvalidDeviceGroupInvalidFormat,
    /// `INPUT_INVALID.DeviceGroup.TooLong`: Device group name cannot be more than 100 characters long.
    InputInvalidDeviceGroupTooLong,
    /// `REQUEST_FAILED.InvalidDeviceIdentifier`: InValid device identifier(s) present in {devicesToAdd/devicesToRemove}. Device was not found for following DeviceIdentifier(s) :- \[{list of device identifiers}\] , in account {account name}
    RequestFailedInvalidDeviceIdentifier,
    /// `INPUT_INVALID.DeviceGroupNameRequired`: Device Group Name cannot be blank.
    InputInvalidDeviceGroupNameRequired,
    /// `REQUEST_FAILED.DeviceGroupNotFound`: Could not find device group "{device group name}".
    RequestFailedDeviceGroupNotFound,
    /// `INPUT_INVALID.DeviceProfileAction`: An invalid DeviceProfileAction was provided. Valid action names are "Enable", "Disable","Delete","Download\_Enable","Download\_Disable"
    InputInvalidDeviceProfileAction,
    /// `INPUT_INVALID.AddDevices.Device.Kind.Invalid`: Device kind is not recognized as valid. Valid ones for adding a device are MEID, ESN, ICCID, or IMEI.
    InputInvalidAddDevicesDeviceKindInvalid,
    /// `INPUT_INVALID.DateTime.InvalidRange`: The start date must come before the end date.
    InputInvalidDateTimeInvalidRange,
    /// `INPUT_INVALID.Device.AssignToMultipleGroups`: Cannot assign a device to multiple groups.
    InputInvalidDeviceAssignToMultipleGroups,
    /// `INPUT_INVALID.Device.OnlyOneProvidedOfImeiOrEidOrSmsrOId_Code`: Cannot provide EID without IMEI and SMSROID, or vice versa, for adding a device.
    InputInvalidDeviceOnlyOneProvidedOfImeiOrEidOrSmsrOIdCode,
    /// `INPUT_INVALID.DeviceInformationRequired`: Device Information is required.
    InputInvalidDeviceInformationRequired,
    /// `INPUT_INVALID.DeviceStateFilter`: Invalid device state. Valid one is Preactive.
    ///
    /// Or: Invalid device state filter
    InputInvalidDeviceStateFilter,
    /// `INPUT_INVALID.LargestDeviceIdSeen.MaxValue`: The LargestDeviceIdSeen cannot be more than 2147483647.
    InputInvalidLargestDeviceIdSeenMaxValue,
    /// `INPUT_INVALID.NumberofDevices`: Only 200 or less devices are allowed at one time
    InputInvalidNumberofDevices,
    /// `REQUEST_FAILED.CallbackNotExists`: No DeviceUsage callback was registered for the Account
    RequestFailedCallbackNotExists,
    /// `INPUT_INVALID.SmsMessage.Null`: SmsMessage cannot be null.
    InputInvalidSmsMessageNull,
    /// `INPUT_INVALID.SmsMessage.TooLong`: An 8-bit SMS message cannot be more than 140 characters long.
    ///
    /// Or: A 7-bit SMS message cannot be more than 160 characters long.
    InputInvalidSmsMessageTooLong,
    /// `INPUT_INVALID.SmsMessage.AdjacentNullCharacters`: SmsMessage cannot contain two adjacent null characters.
    InputInvalidSmsMessageAdjacentNullCharacters,
    /// `INPUT_INVALID.SmsMessage.InvalidEncoding`: Please specify valid encoding. Valid Encoding types are 7-bit, 8-bit-ASCII, 8-bit-UTF-8 or 8-bit-DATA encoding.
    InputInvalidSmsMessageInvalidEncoding,
    /// `INPUT_INVALID.SmsMessage.InvalidEncodingStringPassed`: Please specify base64 encoded string for 8-bit SMS.
    InputInvalidSmsMessageInvalidEncodingStringPassed,
    /// `INPUT_INVALID.PreviousToken.InvalidFormat`: The PreviousToken was not a valid GUID.
    InputInvalidPreviousTokenInvalidFormat,
    /// `INPUT_INVALID.Login.BlankUsername`: Username cannot be blank.
    InputInvalidLoginBlankUsername,
    /// `INPUT_INVALID.Login.BlankPassword`: Password cannot be blank.
    InputInvalidLoginBlankPassword,
    /// `INPUT_INVALID.Login.Invalid`: Username or Password is incorrect.
    InputInvalidLoginInvalid,
    /// `INPUT_INVALID.Login.UserLocked`: Your contact record is locked.
    InputInvalidLoginUserLocked,
    /// `REQUEST_FAILED.User.RequiredRole`: This user does not have the Role required to access Unified Web Services.
    RequestFailedUserRequiredRole,
    /// `INPUT_INVALID.Password.Incorrect`: Specified password is not correct.
    InputInvalidPasswordIncorrect,
    /// `INPUT_INVALID.ServiceNameNotFound`: No Service Name was found matching the name "{service\_name}"
    InputInvalidServiceNameNotFound,
    /// `INPUT_INVALID.StageStateNotFound`: No Stage State was found matching the name "{state\_name}"
    InputInvalidStageStateNotFound,
    /// `INPUT_INVALID.PrimaryPlaceOfUse.NotDefined`: PrimaryPlaceOfUse is required for this state change.
    InputInvalidPrimaryPlaceOfUseNotDefined,
    /// `REQUEST_FAILED.DeviceAlreadyActive`: Device is already active
    RequestFailedDeviceAlreadyActive,
    /// `INPUT_INVALID.Device.Account.Invalid`: INPUT\_INVALID.Device.Account.Invalid
    InputInvalidDeviceAccountInvalid,
    /// `REQUEST_FAILED.DefaultIpPoolNotDefined`: REQUEST\_FAILED.DefaultIpPoolNotDefined
    RequestFailedDefaultIpPoolNotDefined,
    /// `INPUT_INVALID.Message.Null`: INPUT\_INVALID.Message.Null
    InputInvalidMessageNull,
    /// `INPUT_INVALID.Message.AdjacentNullCharacters`: INPUT\_INVALID.Message.AdjacentNullCharacters
    InputInvalidMessageAdjacentNullCharacters,
    /// `INPUT_INVALID.DeviceNotProvided`: INPUT\_INVALID.DeviceNotProvided
    InputInvalidDeviceNotProvided,
    /// `900901`: Invalid Credentials
    Code900901,
    /// `900902`: Missing Credentials
    Code900902,
    /// `900906`: no such API version
    Code900906,
    /// `invalid_client`: invalid\_client
    InvalidClient,
}

::faultdex::__impl_code! {
    text, CATALOG, ENTRIES, Code {
        InputInvalidRequestInvalidCharacter,
        InputInvalidRequestUndefined,
        RequestFailedUnexpectedError,
        DeserializationFailed,
        RequestFailedSessionTokenExpired,
        RequestFailedSessionTokenFormat,
        InputInvalidSessionTokenInvalid,
        InputInvalidAccountNotDefined,
        RequestFailedAccountName,
        RequestFailedAccountNotFound,
        RequestFailedNoAccounts,
        RequestFailedMultipleAccounts,
        InputInvalidBothDeviceListAndDeviceFiltersDefined,
        InputInvalidDeviceIdentifierInvalid,
        InputInvalidDeviceIdentifierNotDefined,
        InputInvalidDeviceIdentifierNull,
        InputInvalidDeviceKindInvalid,
        InputInvalidDeviceKindNotDefined,
        InputInvalidDeviceListAccountNameAndDeviceGroupDefined,
        InputInvalidDuplicateDeviceKindInCollection,
        InputInvalidNoDeviceIdentifierInCollection,
        InputInvalidNoDeviceListAccountNameOrGroup,
        InputInvalidNoDeviceListOrDeviceFilters,
        RequestFailedDeviceNotFound,
        InputInvalidCustomFieldInvalidName,
        InputInvalidCustomFieldNotDefined,
        InputInvalidCustomFieldTooLong,
        InputInvalidCustomFieldValueInvalidCharacter,
        InputInvalidRequestIdNotDefined,
        InputInvalidComparatorNotDefined,
        InputInvalidComparatorInvalid,
        InputInvalidCycleTypeInvalid,
        InputInvalidCycleTypeNotDefined,
        InputInvalidSmsTypeInvalid,
        InputInvalidSmsTypeNotDefined,
        InputInvalidTriggerNameNotDefined,
        InputInvalidTriggerCategoryInvalid,
        InputInvalidTriggerCategoryNotDefined,
        InputInvalidThresholdNotDefined,
        InputInvalidThresholdInvalid,
        InputInvalidTriggerNotDefined,
        InputInvalidThresholdUnitInvalid,
        InputInvalidServiceNameInvalid,
        InputInvalidServiceNameIsEmpty,
        InputInvalidServiceNameNotAlphanumeric,
        InputInvalidUrlInvalid,
        InputMissing,
        RequestFailedCallbackExists,
        RequestFailedCallbackNotRegistered,
        InputInvalidAccountMoveDeviceUnavailable,
        InputInvalidAccountName,
        InputInvalidAccountNotUnderSameCustomerProfile,
        InputInvalidActivateVodafoneServicePlan,
        InputInvalidAddressIncomplete,
        InputInvalidBothLeadIdandPrimaryPlaceofUseProvided,
        InputInvalidCarrierIpPoolNotFoundInNewAccount,
        InvalidInputCarrierPoolNameOnNonB2BCarrier,
        InputInvalidChange4GOptionInvalid,
        InputInvalidChangeDeviceIdentifierToESNOrMEIDMissing,
        InputInvalidChangeDeviceIdentifierToICCIDMissing,
        InputInvalidChangeDeviceIdentifierToIMEIMissing,
        InputInvalidChangeDeviceIdentifierToMDNInfoMissing,
        InputInvalidChangeDeviceIdentifierToMissing,
        InputInvalidCountry,
        InputInvalidDeviceEtfWaiverNotDefined,
        InputInvalidDeviceInvalidChangeDeviceIdentifierKind,
        InputInvalidDeviceKindInvalidWithSkuNumber,
        InputInvalidDeviceNot3G,
        InputInvalidDeviceNot4G,
        InputInvalidDeviceOnlyOneProvidedOfImeiOrIccid,
        InputInvalidDeviceReasonCodeNotDefined,
        InputInvalidDeviceGroupNotFoundInNewAccount,
        InputInvalidDeviceStateInvalid,
        InputInvalidFeatureCodeNotDefined,
        InputInvalidFeatureCodesAddedAndRemoved,
        InputInvalidFeatureCodesToAddDuplicate,
        InputInvalidFeatureCodesToRemoveDuplicate,
        InputInvalidInvalidAccountTypeForNpaNxxOrZip,
        InputInvalidLeadIdSent,
        InputInvalidLteChangeDeviceId,
        InputInvalidMaxRequestsExceeded,
        InputInvalidMdnNpaNxxInvalid,
        InputInvalidMdnZipCode,
        InputInvalidMdnZipCodeMissing,
        InputInvalidMdnZipCodeRequiredForB2BNonGeo,
        InputInvalidMissingCustomerName,
        InputInvalidMoreThan2Deviceidentifiers,
        InputInvalidMultipleChangeDeviceidentifierTo,
        InputInvalidMultipleICCIDPresent,
        InputInvalidMultipleIMEIPresent,
        InputInvalidMultipleStateChanges,
        InputInvalidNoCarrierSpecified,
        InputInvalidNoStateChanges,
        InputInvalidNpaNxxAndZipCodeProvided,
        InvalidInputNPANXXRequiredForB2B,
        InputInvalidPublicIPRestrictionInvalid,
        InputInvalidReasonCodesActionInvalid,
        InputInvalidServicePlanMissing,
        InputInvalidServicePlanNotFoundInNewAccount,
        InputInvalidSkuNumberInvalid,
        InputInvalidTakeEffectValue,
        InputInvalidToDeviceExists,
        InputInvalidUpdateDeviceInformationDeviceId,
        InputInvalidUpdateDeviceInformationMdnInfoProvidedWithOtherDeviceIdentifier,
        RequestFailedCarrierRequestUnsuccessful,
        RequestFailedCarrierNotOnAccount,
        RequestFailedReasonCodeNotFound,
        RequestFailedRequestNotFound,
        RequestFailedServicePlanNotFound,
        InputInvalidDeviceGroupMaxDevicesExceeded,
        InputInvalidDeviceGroupDeleteDefault,
        RequestFailedDeviceGroupExists,
        InputInvalidDeviceGroupRepeatDeviceIdentifier,
        InputInvalidDeviceGroupInvalidFormat,
        InputInvalidDeviceGroupTooLong,
        RequestFailedInvalidDeviceIdentifier,
        InputInvalidDeviceGroupNameRequired,
        RequestFailedDeviceGroupNotFound,
        InputInvalidDeviceProfileAction,
        InputInvalidAddDevicesDeviceKindInvalid,
        InputInvalidDateTimeInvalidRange,
        InputInvalidDeviceAssignToMultipleGroups,
        InputInvalidDeviceOnlyOneProvidedOfImeiOrEidOrSmsrOIdCode,
        InputInvalidDeviceInformationRequired,
        InputInvalidDeviceStateFilter,
        InputInvalidLargestDeviceIdSeenMaxValue,
        InputInvalidNumberofDevices,
        RequestFailedCallbackNotExists,
        InputInvalidSmsMessageNull,
        InputInvalidSmsMessageTooLong,
        InputInvalidSmsMessageAdjacentNullCharacters,
        InputInvalidSmsMessageInvalidEncoding,
        InputInvalidSmsMessageInvalidEncodingStringPassed,
        InputInvalidPreviousTokenInvalidFormat,
        InputInvalidLoginBlankUsername,
        InputInvalidLoginBlankPassword,
        InputInvalidLoginInvalid,
        InputInvalidLoginUserLocked,
        RequestFailedUserRequiredRole,
        InputInvalidPasswordIncorrect,
        InputInvalidServiceNameNotFound,
        InputInvalidStageStateNotFound,
        InputInvalidPrimaryPlaceOfUseNotDefined,
        RequestFailedDeviceAlreadyActive,
        InputInvalidDeviceAccountInvalid,
        RequestFailedDefaultIpPoolNotDefined,
        InputInvalidMessageNull,
        InputInvalidMessageAdjacentNullCharacters,
        InputInvalidDeviceNotProvided,
        Code900901,
        Code900902,
        Code900906,
        InvalidClient,
    }
}

/// The catalogue of Verizon ThingSpace, M2M web services.
#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
pub static CATALOG: ::faultdex::Catalog = ::faultdex::Catalog {
    system: ::faultdex::System {
        id: "thingspace",
        name: "Verizon ThingSpace, M2M web services",
        code: ::faultdex::CodeForm::Text,
        fallback: ::faultdex::Fallback {
            status_digits: 0,
            prefixes: &[
                ::faultdex::Prefix {
                    prefix: "INPUT_INVALID.",
                    kind: ::faultdex::Kind::InvalidArgument,
                    retry: ::faultdex::Retry::Never,
                },
                ::faultdex::Prefix {
                    prefix: "INVALID_INPUT.",
                    kind: ::faultdex::Kind::InvalidArgument,
                    retry: ::faultdex::Retry::Never,
                },
                ::faultdex::Prefix {
                    prefix: "REQUEST_FAILED.",
                    kind: ::faultdex::Kind::Unknown,
                    retry: ::faultdex::Retry::Once,
                },
            ],
            any: Some((::faultdex::Kind::Unknown, ::faultdex::Retry::Once)),
        },
        recognise: ::faultdex::Recognise {
            words: &[],
            paths: &[],
            fields: &[
                "faultcode",
                "errorCode",
                "am:code",
                "fault.code",
            ],
            prefixes: &[
                "Service.",
                "a:",
            ],
            not_within: &[],
        },
    },
    sources: &SOURCES,
    entries: &ENTRIES,
    states: &[],
    index: ::faultdex::__private::Index::Text(&INDEX),
};

static SOURCES: [::faultdex::Source; 4] = [
    ::faultdex::Source {
        id: "synchronous-errors",
        title: "ThingSpace M2M: Synchronous Errors",
        evidence: ::faultdex::Evidence::Documented,
        retrieved: "2026-11-21",
        url: None,
    },
    ::faultdex::Source {
        id: "callbacks",
        title: "ThingSpace M2M: REST callback messages",
        evidence: ::faultdex::Evidence::Documented,
        retrieved: "2026-11-21",
        url: None,
    },
    ::faultdex::Source {
        id: "gateway",
        title: "ThingSpace API gateway and OAuth errors",
        evidence: ::faultdex::Evidence::Documented,
        retrieved: "2026-11-21",
        url: None,
    },
    ::faultdex::Source {
        id: "clients",
        title: "Public ThingSpace clients",
        evidence: ::faultdex::Evidence::Observed,
        retrieved: "2026-11-21",
        url: None,
    },
];

const BLANK: ::faultdex::Entry = ::faultdex::__private::blank(&CATALOG.system, &SOURCES[0]);

#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
static ENTRIES: [::faultdex::Entry; 153] = [
    ::faultdex::Entry {
        code: "INPUT_INVALID.Request.InvalidCharacter",
        variant: "InputInvalidRequestInvalidCharacter",
        section: ::faultdex::__private::text("General"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("General"),
                message: ::faultdex::Template::fixed("There was an invalid character (' or < or \\) in your input."),
                cause: ::faultdex::__private::text("At least one field holds an apostrophe, a less-than sign or a backslash; the message does not say which field."),
                resolution: "Strip the three characters from every value that goes into the request; look first at names and free text that people typed.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "illegal",
            "quote",
            "special",
            "sanitise",
            "escape",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.Request.InvalidCharacter</faultcode>\n      <faultstring xml:lang=\"en-US\">There was an invalid character (' or &lt; or \\) in your input.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.RequestUndefined",
        variant: "InputInvalidRequestUndefined",
        section: ::faultdex::__private::text("General"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("General"),
                message: ::faultdex::Template::fixed("Request cannot be blank. Please provide request details."),
                cause: ::faultdex::__private::text("The call arrived with nothing in its body."),
                resolution: "Log what the client really sends, and send the operation's whole SOAP request with its parameters filled in.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "empty",
            "null",
            "payload",
            "missing",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.RequestUndefined</faultcode>\n      <faultstring xml:lang=\"en-US\">Request cannot be blank. Please provide request details.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.UnexpectedError",
        variant: "RequestFailedUnexpectedError",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::Unknown,
        retry: ::faultdex::Retry::Once,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("General"),
                message: ::faultdex::Template::fixed("Unexpected error occurred. Could not complete request."),
                cause: ::faultdex::__private::text("The platform does not tell a missing element or a bad value in the request from trouble of its own."),
                resolution: "Check every field, then resend once; before you repeat an activation or an SMS, see whether the first one took effect. If it fails again, call customer support (800.922.0204) with the request and its time.",
                kind: ::faultdex::Kind::Unknown,
                retry: ::faultdex::Retry::Once,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("AccountName cannot be changed."),
                cause: ::faultdex::__private::text("UpdateTrigger named an account other than the trigger's own; a trigger stays where it was made."),
                resolution: "Leave AccountName out of UpdateTrigger. To have the trigger under another account, create a new one there.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("Category cannot be changed."),
                cause: ::faultdex::__private::text("UpdateTrigger carried a TriggerCategory unlike the one that the trigger was created with."),
                resolution: "Send the original TriggerCategory and change only the other values; for a different category, create a second trigger.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::from_parts(
                    "Can not find the trigger with triggerId: {trigger ID}",
                    &[
                        ::faultdex::Part::Text("Can not find the trigger with triggerId: "),
                        ::faultdex::Part::Param("trigger ID"),
                    ],
                ),
                cause: ::faultdex::__private::text("UpdateTrigger named an ID that no trigger has."),
                resolution: "Compare the ID in UpdateTrigger with your records, character by character. If it is right, this account has no such trigger: look in your other accounts, or create it anew.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("triggerName is already in use. Please choose another triggerName."),
                cause: ::faultdex::__private::text("A create or update used a name that another trigger bears, and names are unique."),
                resolution: "Pick a TriggerName that is free. After a create whose answer got lost, see first whether that create went through.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::from_parts(
                    "No triggers found for triggerId: {trigger ID}",
                    &[
                        ::faultdex::Part::Text("No triggers found for triggerId: "),
                        ::faultdex::Part::Param("trigger ID"),
                    ],
                ),
                cause: ::faultdex::__private::text("GetTriggers was asked for an ID that is not on record."),
                resolution: "Correct the ID in GetTriggers. If it was right, take the trigger as deleted and drop the ID from your own records.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("TriggerId is invalid."),
                cause: ::faultdex::__private::text("The ID is malformed."),
                resolution: "Send the ID exactly as ThingSpace gave it, with no quotes or spaces added and nothing cut off. If it is still refused, treat the trigger as missing from this account.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("threshold must be greater than zero."),
                cause: None,
                resolution: "Set Threshold to a whole number of 1 or more.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "generic",
            "catch-all",
        ],
        note: ::faultdex::__private::text("On \"TriggerId is invalid.\" the document first speaks of a malformed ID, then says that a repeat means a trigger that does not exist; this entry goes by the format."),
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.REQUEST_FAILED.UnexpectedError</faultcode>\n      <faultstring xml:lang=\"en-US\">Unexpected error occurred. Could not complete request.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "DeserializationFailed",
        variant: "DeserializationFailed",
        section: ::faultdex::__private::text("General"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("General"),
                message: ::faultdex::Template::from_parts(
                    "The formatter threw an exception while trying to deserialze... Expecting element '{element name}'.",
                    &[
                        ::faultdex::Part::Text("The formatter threw an exception while trying to deserialze... Expecting element '"),
                        ::faultdex::Part::Param("element name"),
                        ::faultdex::Part::Text("'."),
                    ],
                ),
                cause: ::faultdex::__private::text("The XML lacks this element, or its elements stand in the wrong order: the parser minds the order."),
                resolution: "Add the element that the message names, and put all elements into the order that the operation's schema lays down. Should the corrected request fail as well, customer support is on 800.922.0204.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "wsdl",
            "sequence",
            "malformed",
            "missing",
            "soap",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>a:DeserializationFailed</faultcode>\n      <faultstring xml:lang=\"en-US\">The formatter threw an exception while trying to deserialze... Expecting element 'AccountName'.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.SessionToken.Expired",
        variant: "RequestFailedSessionTokenExpired",
        section: ::faultdex::__private::text("Session Token"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session Token"),
                message: ::faultdex::Template::fixed("The Session has expired."),
                cause: ::faultdex::__private::text("The session had been idle for more than 20 minutes."),
                resolution: "Call LogIn and resend once with the new session token; refreshing the OAuth bearer alone does not cure this.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Reauthenticate,
            },
        ],
        keywords: &[
            "timeout",
            "stale",
            "logged out",
            "inactive",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.REQUEST_FAILED.SessionToken.Expired</faultcode>\n      <faultstring xml:lang=\"en-US\">The Session has expired.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.SessionToken.Format",
        variant: "RequestFailedSessionTokenFormat",
        section: ::faultdex::__private::text("Session Token"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session Token"),
                message: ::faultdex::Template::fixed("The token is not passed in the correct format."),
                cause: ::faultdex::__private::text("The SOAP header carried no session token."),
                resolution: "Put the token that LogIn returned into the SOAP header and resend once, logging in first if you hold none. If the same fault comes back, the client builds its header wrongly.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Reauthenticate,
            },
        ],
        keywords: &[
            "missing",
            "unauthorised",
            "malformed",
        ],
        note: ::faultdex::__private::text("The message speaks of a wrong format, the document's explanation of a token that is absent; this entry follows the explanation."),
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.REQUEST_FAILED.SessionToken.Format</faultcode>\n      <faultstring xml:lang=\"en-US\">The token is not passed in the correct format.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.SessionToken.Invalid",
        variant: "InputInvalidSessionTokenInvalid",
        section: ::faultdex::__private::text("Session Token"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session Token"),
                message: ::faultdex::Template::fixed("The session token was not a valid GUID."),
                cause: ::faultdex::__private::text("The header holds something that LogIn never issued."),
                resolution: "Log in again, store the session token whole and unchanged, and send that; make sure that the OAuth bearer did not end up in its place.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Reauthenticate,
            },
        ],
        keywords: &[
            "uuid",
            "corrupt",
            "truncated",
            "unauthorised",
            "malformed",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.SessionToken.Invalid</faultcode>\n      <faultstring xml:lang=\"en-US\">The session token was not a valid GUID.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Account.NotDefined",
        variant: "InputInvalidAccountNotDefined",
        section: ::faultdex::__private::text("Account Name"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Account Name"),
                message: ::faultdex::Template::fixed("Account name is a required field."),
                cause: None,
                resolution: "Fill in AccountName, and make sure that the setting it comes from is not empty.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "blank",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.Account.NotDefined</faultcode>\n      <faultstring xml:lang=\"en-US\">Account name is a required field.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.AccountName",
        variant: "RequestFailedAccountName",
        section: ::faultdex::__private::text("Account Name"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::PermissionDenied,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Account Name"),
                message: ::faultdex::Template::fixed("The specified contact is not associated with the specified account or the account name cannot be found."),
                cause: ::faultdex::__private::text("The user who opened this session has no access to that account."),
                resolution: "Log in as a user who belongs to the account, or have the account opened to the present user; look for a typo in AccountName too.",
                kind: ::faultdex::Kind::PermissionDenied,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "forbidden",
            "unauthorised",
            "login",
        ],
        note: ::faultdex::__private::text("The message also covers an account name that does not exist, while the document's explanation and remedy speak only of the user's credentials; this entry follows those."),
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.REQUEST_FAILED.AccountName</faultcode>\n      <faultstring xml:lang=\"en-US\">The specified contact is not associated with the specified account or the account name cannot be found.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.AccountNotFound",
        variant: "RequestFailedAccountNotFound",
        section: ::faultdex::__private::text("Account Name"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Account Name"),
                message: ::faultdex::Template::from_parts(
                    "Could not find account \"{account name}\".",
                    &[
                        ::faultdex::Part::Text("Could not find account \""),
                        ::faultdex::Part::Param("account name"),
                        ::faultdex::Part::Text("\"."),
                    ],
                ),
                cause: ::faultdex::__private::text("No account of this name exists anywhere on the platform."),
                resolution: "Correct AccountName: compare it character by character with the account's real name.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "unknown",
            "typo",
            "misspelt",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.REQUEST_FAILED.AccountNotFound</faultcode>\n      <faultstring xml:lang=\"en-US\">Could not find account \"0000000000-00001\".</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.NoAccounts",
        variant: "RequestFailedNoAccounts",
        section: ::faultdex::__private::text("Account Name"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Account Name"),
                message: ::faultdex::Template::fixed("The contact has no associated accounts."),
                cause: ::faultdex::__private::text("The log-in worked, but not one account is linked to this user."),
                resolution: "Make sure that the session was opened with the user meant for this job; if it was, have an account linked to that user before you resend.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "permission",
            "access",
            "credentials",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.REQUEST_FAILED.NoAccounts</faultcode>\n      <faultstring xml:lang=\"en-US\">The contact has no associated accounts.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.MultipleAccounts",
        variant: "RequestFailedMultipleAccounts",
        section: ::faultdex::__private::text("Account Name"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Account Name"),
                message: ::faultdex::Template::fixed("The Contact is associated with multiple accounts. Please supply account name."),
                cause: ::faultdex::__private::text("Only a user with access to a single account may leave AccountName out."),
                resolution: "Add AccountName with the account that you mean, in this call and in every other call of this user.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "ambiguous",
            "several",
            "missing",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.REQUEST_FAILED.MultipleAccounts</faultcode>\n      <faultstring xml:lang=\"en-US\">The Contact is associated with multiple accounts. Please supply account name.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.BothDeviceListAndDeviceFiltersDefined",
        variant: "InputInvalidBothDeviceListAndDeviceFiltersDefined",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("Only one of a non-empty device list or device input filter criteria (group, custom fields, service plan) may be defined in the request, but not both."),
                cause: ::faultdex::__private::text("DeviceList came together with DeviceGroupName, DeviceServicePlanFilter or DeviceCustomFieldFilter."),
                resolution: "Drop DeviceList to select by filter, or drop every filter to select by list.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "mutually exclusive",
            "conflict",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.BothDeviceListAndDeviceFiltersDefined\", \"errorMessage\": \"Only one of a non-empty device list or device input filter criteria (group, custom fields, service plan) may be defined in the request, but not both.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.Identifier.Invalid",
        variant: "InputInvalidDeviceIdentifierInvalid",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::from_parts(
                    "The device's {device identifier kind} was not in a valid format.",
                    &[
                        ::faultdex::Part::Text("The device's "),
                        ::faultdex::Part::Param("device identifier kind"),
                        ::faultdex::Part::Text(" was not in a valid format."),
                    ],
                ),
                cause: ::faultdex::__private::text("The value of Identifier does not have the form that its Kind demands."),
                resolution: "Correct Identifier, or set Kind to the type that the value really is; a 0x or 0h prefix is not needed.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "sim",
            "iccid",
            "imei",
            "meid",
            "phone number",
            "malformed",
        ],
        note: ::faultdex::__private::text("The document announces a list of the forms that the Kinds demand; the list is not recorded here."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.Identifier.Invalid\", \"errorMessage\": \"The device's IMEI was not in a valid format.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.Identifier.NotDefined",
        variant: "InputInvalidDeviceIdentifierNotDefined",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("The Identifier value of Device must contain a value."),
                cause: ::faultdex::__private::text("A DeviceIdentifier element came with its Identifier empty."),
                resolution: "Fill Identifier in every DeviceIdentifier, and leave out devices for which your records hold none.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "blank",
            "missing",
            "sim",
            "imei",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.Identifier.NotDefined\", \"errorMessage\": \"The Identifier value of Device must contain a value.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.Identifier.Null",
        variant: "InputInvalidDeviceIdentifierNull",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("A device identifier in the collection cannot be null."),
                cause: ::faultdex::__private::text("DeviceIdentifierCollection holds a DeviceIdentifier without content."),
                resolution: "Remove null elements before sending, and give each remaining DeviceIdentifier both Kind and Identifier.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "nil",
            "empty",
            "missing",
        ],
        note: ::faultdex::__private::text("The document's remedy speaks of Kind and Value; everywhere else the two elements are Kind and Identifier, and so they are here."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.Identifier.Null\", \"errorMessage\": \"A device identifier in the collection cannot be null.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.Kind.Invalid",
        variant: "InputInvalidDeviceKindInvalid",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("The device kind was not recognized as valid. Valid ones are ICCID, MEID, IMSI, MDN, IMEI, MSISDN, or ESN."),
                cause: ::faultdex::__private::text("Kind in a DeviceIdentifier holds some other word."),
                resolution: "Set Kind to one of the seven that the message lists: a SIM card's number is an ICCID, a phone number is an MDN or MSISDN.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "type",
            "unsupported",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.Kind.Invalid\", \"errorMessage\": \"The device kind was not recognized as valid. Valid ones are ICCID, MEID, IMSI, MDN, IMEI, MSISDN, or ESN.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.Kind.NotDefined",
        variant: "InputInvalidDeviceKindNotDefined",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("The Kind value of Device must contain a value."),
                cause: ::faultdex::__private::text("One of the DeviceIdentifier elements has an empty Kind."),
                resolution: "Say beside every Identifier what it is: ESN, MEID, IMEI, IMSI, ICCID, MDN or MSISDN.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "type",
            "missing",
            "blank",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.Kind.NotDefined\", \"errorMessage\": \"The Kind value of Device must contain a value.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceListAccountNameAndDeviceGroupDefined",
        variant: "InputInvalidDeviceListAccountNameAndDeviceGroupDefined",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("Account, device list, and device group are not a valid combination. Please provide one or a valid combination (device list + account or device group + account)"),
                cause: ::faultdex::__private::text("DeviceList and DeviceGroupName were both set."),
                resolution: "Take out one of the two; AccountName may stay with either.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "mutually exclusive",
            "conflict",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceListAccountNameAndDeviceGroupDefined\", \"errorMessage\": \"Account, device list, and device group are not a valid combination. Please provide one or a valid combination (device list + account or device group + account)\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DuplicateDeviceKindInCollection",
        variant: "InputInvalidDuplicateDeviceKindInCollection",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("Two device identifiers in the collection cannot have the same kind."),
                cause: ::faultdex::__private::text("One DeviceIdentifierCollection stands for one device, and this one gives two values for one Kind."),
                resolution: "Keep a single identifier, or two of unlike Kind such as IMEI and ICCID; give a second device a collection of its own.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "repeated",
            "twice",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DuplicateDeviceKindInCollection\", \"errorMessage\": \"Two device identifiers in the collection cannot have the same kind.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.NoDeviceIdentifierInCollection",
        variant: "InputInvalidNoDeviceIdentifierInCollection",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("A device identifier collection must have at least one device identifier."),
                cause: ::faultdex::__private::text("A DeviceIdentifierCollection was sent empty."),
                resolution: "Put a DeviceIdentifier with Kind and Identifier into each collection, and build no collection for a device that you cannot name.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "sim",
            "imei",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.NoDeviceIdentifierInCollection\", \"errorMessage\": \"A device identifier collection must have at least one device identifier.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.NoDeviceListAccountNameOrGroup",
        variant: "InputInvalidNoDeviceListAccountNameOrGroup",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("Account, device list, and device group are empty. Please provide a valid combination."),
                cause: ::faultdex::__private::text("Nothing in the request says which devices are meant."),
                resolution: "Name the devices with DeviceList, or with DeviceGroupName and AccountName together.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "selection",
            "blank",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.NoDeviceListAccountNameOrGroup\", \"errorMessage\": \"Account, device list, and device group are empty. Please provide a valid combination.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.NoDeviceListOrDeviceFilters",
        variant: "InputInvalidNoDeviceListOrDeviceFilters",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::fixed("The request must have either a non-empty device list or device input filter criteria (group, custom fields, service plan) defined."),
                cause: ::faultdex::__private::text("DeviceList is missing or holds nothing, and no filter was set either."),
                resolution: "Set DeviceList, or else one or more of DeviceGroupName, DeviceServicePlanFilter and DeviceCustomFieldFilter; a list and a filter together are refused too.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "selection",
            "blank",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.NoDeviceListOrDeviceFilters\", \"errorMessage\": \"The request must have either a non-empty device list or device input filter criteria (group, custom fields, service plan) defined.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.DeviceNotFound",
        variant: "RequestFailedDeviceNotFound",
        section: ::faultdex::__private::text("Device Identifier Validation"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Identifier Validation"),
                message: ::faultdex::Template::from_parts(
                    "Could not find device \"{kind} {identifier}\".",
                    &[
                        ::faultdex::Part::Text("Could not find device \""),
                        ::faultdex::Part::Param("kind"),
                        ::faultdex::Part::Text(" "),
                        ::faultdex::Part::Param("identifier"),
                        ::faultdex::Part::Text("\"."),
                    ],
                ),
                cause: ::faultdex::__private::text("No device of the account has this identifier."),
                resolution: "Compare the value and its kind with the device itself, then see whether the device sits in another account or was never added.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "sim",
            "iccid",
            "imei",
            "phone number",
            "unknown",
            "missing",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.REQUEST_FAILED.DeviceNotFound</faultcode>\n      <faultstring xml:lang=\"en-US\">Could not find device \"IMEI 990003420535573\".</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.CustomField.InvalidName",
        variant: "InputInvalidCustomFieldInvalidName",
        section: ::faultdex::__private::text("Device Custom Field"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Custom Field"),
                message: ::faultdex::Template::fixed("Only the values CustomField1, CustomField2, CustomField3, CustomField4, and CustomField5 are permitted."),
                cause: None,
                resolution: "Put one of these five into the Name element of the custom field, not a label of your own.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "unknown",
            "unrecognised",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.CustomField.InvalidName</faultcode>\n      <faultstring xml:lang=\"en-US\">Only the values CustomField1, CustomField2, CustomField3, CustomField4, and CustomField5 are permitted.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.CustomField.NotDefined",
        variant: "InputInvalidCustomFieldNotDefined",
        section: ::faultdex::__private::text("Device Custom Field"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Custom Field"),
                message: ::faultdex::Template::fixed("A custom field cannot be null."),
                cause: ::faultdex::__private::text("The Value element of a custom field was null."),
                resolution: "Send a string in Value, or leave that custom field out of the request.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "nil",
            "empty",
            "missing",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.CustomField.NotDefined</faultcode>\n      <faultstring xml:lang=\"en-US\">A custom field cannot be null.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.CustomField.TooLong",
        variant: "InputInvalidCustomFieldTooLong",
        section: ::faultdex::__private::text("Device Custom Field"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Custom Field"),
                message: ::faultdex::Template::fixed("A custom field cannot be more than 50 characters long."),
                cause: None,
                resolution: "Shorten the text in Value to 50 characters, and check its length before sending.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "limit",
            "truncate",
            "exceeded",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.CustomField.TooLong</faultcode>\n      <faultstring xml:lang=\"en-US\">A custom field cannot be more than 50 characters long.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.CustomFieldValue.InvalidCharacter",
        variant: "InputInvalidCustomFieldValueInvalidCharacter",
        section: ::faultdex::__private::text("Device Custom Field"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Custom Field"),
                message: ::faultdex::Template::from_parts(
                    "The value of custom field {custom field name} contains invalid character(s).",
                    &[
                        ::faultdex::Part::Text("The value of custom field "),
                        ::faultdex::Part::Param("custom field name"),
                        ::faultdex::Part::Text(" contains invalid character(s)."),
                    ],
                ),
                cause: ::faultdex::__private::text("Value takes letters, digits and some punctuation; the question mark is not part of it."),
                resolution: "Take question marks and unusual symbols out of the Value of the field that the message names; if in doubt, send letters and digits only.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "special",
            "illegal",
            "sanitise",
            "alphanumeric",
        ],
        note: ::faultdex::__private::text("The document does not list the punctuation marks that are allowed."),
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.CustomFieldValue.InvalidCharacter</faultcode>\n      <faultstring xml:lang=\"en-US\">The value of custom field CustomField1 contains invalid character(s).</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.RequestId.NotDefined",
        variant: "InputInvalidRequestIdNotDefined",
        section: ::faultdex::__private::text("Account"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Account"),
                message: ::faultdex::Template::fixed("RequestId is a required field."),
                cause: ::faultdex::__private::text("GetRequestStatus was called without it."),
                resolution: "Set RequestId in GetRequestStatus to the ID of the asynchronous request whose progress you want to see.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "blank",
            "poll",
            "transaction",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.RequestId.NotDefined\", \"errorMessage\": \"RequestId is a required field.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Comparator.NotDefined",
        variant: "InputInvalidComparatorNotDefined",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("Comparator is a required field."),
                cause: None,
                resolution: "Add Comparator, set to gt or lt, when you create or update the trigger.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "operator",
            "alarm",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Comparator.NotDefined\", \"errorMessage\": \"Comparator is a required field.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Comparator.Invalid",
        variant: "InputInvalidComparatorInvalid",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("The comparator was not recognized as valid. Valid values are lt, gt."),
                cause: None,
                resolution: "Send gt for greater than or lt for less than, spelt just so; there is no third one for equality.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "operator",
            "condition",
            "alarm",
            "trigger",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Comparator.Invalid\", \"errorMessage\": \"The comparator was not recognized as valid. Valid values are lt, gt.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.CycleType.Invalid",
        variant: "InputInvalidCycleTypeInvalid",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("The cycle type was not recognized as valid. Valid values are Daily, Weekly, Monthly."),
                cause: ::faultdex::__private::text("A DeviceSmsUsage or DeviceDataUsage trigger counts over a cycle, and the one sent is none of the three."),
                resolution: "Set CycleType to Daily, Weekly or Monthly; the cycle cannot have another length.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "period",
            "interval",
            "billing",
            "alarm",
        ],
        note: ::faultdex::__private::text("The document's explanation calls the field cycle time; the code, the message and the row for a missing one say cycle type, and so does this entry."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.CycleType.Invalid\", \"errorMessage\": \"The cycle type was not recognized as valid. Valid values are Daily, Weekly, Monthly.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.CycleType.NotDefined",
        variant: "InputInvalidCycleTypeNotDefined",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("CycleType is a required field."),
                cause: ::faultdex::__private::text("A trigger on SMS or data usage needs to know the time over which it counts."),
                resolution: "Add CycleType with Daily, Weekly or Monthly to the create or update of the trigger.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "period",
            "interval",
            "alarm",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.CycleType.NotDefined\", \"errorMessage\": \"CycleType is a required field.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.SmsType.Invalid",
        variant: "InputInvalidSmsTypeInvalid",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("The SmsType was not recognized as valid. Valid values are MO, MT, MOMT."),
                cause: None,
                resolution: "Set SmsType to MO for messages from the device, MT for messages to it, or MOMT for both.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "direction",
            "mobile originated",
            "terminated",
            "trigger",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.SmsType.Invalid\", \"errorMessage\": \"The SmsType was not recognized as valid. Valid values are MO, MT, MOMT.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.SmsType.NotDefined",
        variant: "InputInvalidSmsTypeNotDefined",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("SmsType is a required field."),
                cause: ::faultdex::__private::text("SmsType was left out or null."),
                resolution: "Say which messages count: include SmsType with MO, MT or MOMT.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "direction",
            "blank",
            "trigger",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.SmsType.NotDefined\", \"errorMessage\": \"SmsType is a required field.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.TriggerName.NotDefined",
        variant: "InputInvalidTriggerNameNotDefined",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("Trigger name is a required field."),
                cause: None,
                resolution: "Give the create or update request a TriggerName, one that no other trigger bears.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "blank",
            "alarm",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.TriggerName.NotDefined\", \"errorMessage\": \"Trigger name is a required field.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.TriggerCategory.Invalid",
        variant: "InputInvalidTriggerCategoryInvalid",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("The trigger category was not recognized as valid. Valid values are DeviceSmsUsage, DeviceDataUsage, DeviceSessionTime."),
                cause: None,
                resolution: "Choose TriggerCategory by what you measure: DeviceSmsUsage for messages, DeviceDataUsage for traffic, DeviceSessionTime for time in session.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "type",
            "unsupported",
            "alarm",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.TriggerCategory.Invalid\", \"errorMessage\": \"The trigger category was not recognized as valid. Valid values are DeviceSmsUsage, DeviceDataUsage, DeviceSessionTime.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.TriggerCategory.NotDefined",
        variant: "InputInvalidTriggerCategoryNotDefined",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("Trigger category is a required field."),
                cause: None,
                resolution: "Add TriggerCategory to say what the trigger watches; DeviceSmsUsage, DeviceDataUsage and DeviceSessionTime are the choices.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "type",
            "alarm",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.TriggerCategory.NotDefined\", \"errorMessage\": \"Trigger category is a required field.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Threshold.NotDefined",
        variant: "InputInvalidThresholdNotDefined",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("Threshold is a required field."),
                cause: None,
                resolution: "Add Threshold, the whole number above zero at which the trigger is to fire.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "limit",
            "alarm",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Threshold.NotDefined\", \"errorMessage\": \"Threshold is a required field.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Threshold.Invalid",
        variant: "InputInvalidThresholdInvalid",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("The threshold provided was not in a valid format."),
                cause: ::faultdex::__private::text("Threshold was not an integer."),
                resolution: "Send digits only, without decimal point, thousands separator or unit; for data, the unit goes into ThresholdUnit.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "number",
            "fraction",
            "limit",
            "trigger",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Threshold.Invalid\", \"errorMessage\": \"The threshold provided was not in a valid format.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Trigger.NotDefined",
        variant: "InputInvalidTriggerNotDefined",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("Request must include SmsTrigger or DataTrigger Or SessionTrigger."),
                cause: ::faultdex::__private::text("The part of the request that goes with its TriggerCategory is missing or incomplete."),
                resolution: "Add the part that fits, with its fields filled in: SmsTrigger for DeviceSmsUsage, DataTrigger for DeviceDataUsage, SessionTrigger for DeviceSessionTime.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "required",
            "alarm",
        ],
        note: ::faultdex::__private::text("The document does not say which of the three goes with which category; the pairs here are read off the names."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Trigger.NotDefined\", \"errorMessage\": \"Request must include SmsTrigger or DataTrigger Or SessionTrigger.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ThresholdUnit.Invalid",
        variant: "InputInvalidThresholdUnitInvalid",
        section: ::faultdex::__private::text("Alert"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Alert"),
                message: ::faultdex::Template::fixed("The threshold unit was not recognized as valid. Valid values are KB, MB, GB, or TB."),
                cause: ::faultdex::__private::text("A DeviceDataUsage trigger came with some other unit, or with none."),
                resolution: "Set ThresholdUnit to KB, MB, GB or TB; convert a threshold in bytes first.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "megabyte",
            "gigabyte",
            "missing",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ThresholdUnit.Invalid\", \"errorMessage\": \"The threshold unit was not recognized as valid. Valid values are KB, MB, GB, or TB.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ServiceName.Invalid",
        variant: "InputInvalidServiceNameInvalid",
        section: ::faultdex::__private::text("Callback Registration"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Callback Registration"),
                message: ::faultdex::Template::fixed("An invalid service name was provided, valid service names are \"EnhancedConnectivityService\", \"PromoChanges\", \"ExternalProvisioningChanges\", \"DeviceUsage\", \"CarrierService\", \"ResumeTrackingNotification\", \"DevicePRLInformation\", and \"SMSDeliveryConfirmation\"."),
                cause: None,
                resolution: "Copy one of the eight names from the message, letter for letter.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "webhook",
            "listener",
            "subscribe",
            "unknown",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.ServiceName.Invalid</faultcode>\n      <faultstring xml:lang=\"en-US\">An invalid service name was provided, valid service names are \"EnhancedConnectivityService\", \"PromoChanges\", \"ExternalProvisioningChanges\", \"DeviceUsage\", \"CarrierService\", \"ResumeTrackingNotification\", \"DevicePRLInformation\", and \"SMSDeliveryConfirmation\".</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ServiceName.IsEmpty",
        variant: "InputInvalidServiceNameIsEmpty",
        section: ::faultdex::__private::text("Callback Registration"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Callback Registration"),
                message: ::faultdex::Template::fixed("The service name cannot be empty."),
                cause: None,
                resolution: "Say which callbacks are meant by filling in the service name, DeviceUsage or CarrierService for instance.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "webhook",
            "blank",
            "missing",
            "listener",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ServiceName.IsEmpty\", \"errorMessage\": \"The service name cannot be empty.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ServiceName.NotAlphanumeric",
        variant: "InputInvalidServiceNameNotAlphanumeric",
        section: ::faultdex::__private::text("Callback Registration"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Callback Registration"),
                message: ::faultdex::Template::fixed("The service name must contain only alphanumeric characters."),
                cause: ::faultdex::__private::text("The name sent has punctuation or some other sign in it."),
                resolution: "Take out dots, hyphens, quotes and blanks; all eight allowed names, such as PromoChanges, consist of letters alone.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "webhook",
            "special",
            "illegal",
            "space",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ServiceName.NotAlphanumeric\", \"errorMessage\": \"The service name must contain only alphanumeric characters.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Url.Invalid",
        variant: "InputInvalidUrlInvalid",
        section: ::faultdex::__private::text("Callback Registration"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Callback Registration"),
                message: ::faultdex::Template::fixed("Please specify a properly formatted Url."),
                cause: ::faultdex::__private::text("The address of the callback listener lacks a part, its protocol for instance."),
                resolution: "Register an absolute URL with protocol, host and path, such as http://listener.example/callback.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "webhook",
            "endpoint",
            "malformed",
            "uri",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Url.Invalid\", \"errorMessage\": \"Please specify a properly formatted Url.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_MISSING",
        variant: "InputMissing",
        section: ::faultdex::__private::text("Callback Registration"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Callback Registration"),
                message: ::faultdex::Template::fixed("Please provide either account name or account number."),
                cause: ::faultdex::__private::text("GetDeviceInformation was called with neither."),
                resolution: "Add one of the two to the GetDeviceInformation request.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "required",
            "blank",
        ],
        note: ::faultdex::__private::text("The document lists this code under callback registration, yet explains it by GetDeviceInformation; the section is the document's, the explanation and remedy are for GetDeviceInformation."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_MISSING\", \"errorMessage\": \"Please provide either account name or account number.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.CallbackExists",
        variant: "RequestFailedCallbackExists",
        section: ::faultdex::__private::text("Callback Registration"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Callback Registration"),
                message: ::faultdex::Template::fixed("A callback service is already registered for this service."),
                cause: ::faultdex::__private::text("A URL is on record for this account and service name already."),
                resolution: "See what is there with GetCallbackRegistrations; to put another URL in its place, call UnregisterCallback first and RegisterCallback after it.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "webhook",
            "duplicate",
            "replace",
            "listener",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.CallbackExists\", \"errorMessage\": \"A callback service is already registered for this service.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.Callback.NotRegistered",
        variant: "RequestFailedCallbackNotRegistered",
        section: ::faultdex::__private::text("Callback Registration"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Callback Registration"),
                message: ::faultdex::Template::fixed("No callback was registered for the Account and Service you specified."),
                cause: ::faultdex::__private::text("UnregisterCallback was called for a service that has no URL on this account."),
                resolution: "Count the callback as gone, since there is nothing to remove. If you expected one, compare account and service name with what GetCallbackRegistrations returns.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "webhook",
            "unsubscribe",
            "missing",
            "listener",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.Callback.NotRegistered\", \"errorMessage\": \"No callback was registered for the Account and Service you specified.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Account.MoveDeviceUnavailable",
        variant: "InputInvalidAccountMoveDeviceUnavailable",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("This account is not enabled for Move Device"),
                cause: ::faultdex::__private::text("MoveDevice has to be switched on for each account, and for the one you use it is off."),
                resolution: "Ask your Verizon account representative to enable MoveDevice, and resend once that is confirmed.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "transfer",
            "feature disabled",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Account.MoveDeviceUnavailable\", \"errorMessage\": \"This account is not enabled for Move Device\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.AccountName",
        variant: "InputInvalidAccountName",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("An account name was not specified but is required for this action."),
                cause: ::faultdex::__private::text("AccountName is missing from a call that cannot do without it."),
                resolution: "Fill in AccountName with the account that holds the devices.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "blank",
            "empty",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.AccountName\", \"errorMessage\": \"An account name was not specified but is required for this action.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.AccountNotUnderSameCustomerProfile",
        variant: "InputInvalidAccountNotUnderSameCustomerProfile",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Both the current and new accounts must be under the same Customer profile"),
                cause: ::faultdex::__private::text("The target account in AccountName has another customer profile than the account you use."),
                resolution: "Correct AccountName so that it names an account of your own customer profile. This call never crosses profiles.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "move",
            "transfer",
            "different owner",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.AccountNotUnderSameCustomerProfile\", \"errorMessage\": \"Both the current and new accounts must be under the same Customer profile\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Activate.VodafoneServicePlan",
        variant: "InputInvalidActivateVodafoneServicePlan",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("A service plan may not be specified when activating a Vodafone device."),
                cause: ::faultdex::__private::text("The Activate action of a ChangeDeviceState request has a ServicePlan, which Vodafone devices do not take."),
                resolution: "Leave ServicePlan out for Vodafone devices. Look at each device's state before you activate again.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "rate plan",
            "tariff",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Activate.VodafoneServicePlan\", \"errorMessage\": \"A service plan may not be specified when activating a Vodafone device.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.AddressIncomplete",
        variant: "InputInvalidAddressIncomplete",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("AddressLine1, City, State, Zip, and Country are required when providing address for PrimaryPlaceofUse."),
                cause: ::faultdex::__private::text("The address has a gap: at least one of these five fields has no value."),
                resolution: "Fill in all five fields of the address. Country takes only US or USA.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "street",
            "postcode",
            "ppu",
        ],
        note: ::faultdex::__private::text("The document's list of what may be missing leaves Country out, while the message has it; this entry follows the message."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.AddressIncomplete\", \"errorMessage\": \"AddressLine1, City, State, Zip, and Country are required when providing address for PrimaryPlaceofUse.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.BothLeadIdandPrimaryPlaceofUseProvided",
        variant: "InputInvalidBothLeadIdandPrimaryPlaceofUseProvided",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Include either the LeadId or PrimaryPlaceOfUse; not both."),
                cause: ::faultdex::__private::text("The Activate action has both parameters, and an account uses only one of them."),
                resolution: "Keep LeadId if yours is a VPP partner account, else keep PrimaryPlaceOfUse. Check that the device is not active yet, then send the activation without the other one.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "address",
            "mutually exclusive",
            "ppu",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.BothLeadIdandPrimaryPlaceofUseProvided\", \"errorMessage\": \"Include either the LeadId or PrimaryPlaceOfUse; not both.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.CarrierIpPoolNotFoundInNewAccount",
        variant: "InputInvalidCarrierIpPoolNotFoundInNewAccount",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The carrier IP pool was not found in the new account."),
                cause: ::faultdex::__private::text("CarrierIpPoolName names no pool of the account that the device moves to."),
                resolution: "Use the name of a pool that the target account has, or leave CarrierIpPoolName blank to get its default one.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "transfer",
            "ip address",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.CarrierIpPoolNotFoundInNewAccount\", \"errorMessage\": \"The carrier IP pool was not found in the new account.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INVALID_INPUT.CarrierPoolNameOnNonB2BCarrier",
        variant: "InvalidInputCarrierPoolNameOnNonB2BCarrier",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Carrier IP pool name can only be provided for B2B carriers."),
                cause: ::faultdex::__private::text("CarrierIpPoolName is set, but the carrier is not a B2B one."),
                resolution: "Remove CarrierIpPoolName from the request unless the device's carrier is B2B.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["ip address"],
        note: ::faultdex::__private::text("The document prints INVALID_INPUT here where nearly every other code has INPUT_INVALID. Kept as printed."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INVALID_INPUT.CarrierPoolNameOnNonB2BCarrier\", \"errorMessage\": \"Carrier IP pool name can only be provided for B2B carriers.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Change4GOption.Invalid",
        variant: "InputInvalidChange4GOptionInvalid",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("An invalid Change4GOption was provided. Valid Change4GOptions are \"ChangeIMEI\", \"ChangeICCID\", \"ChangeIMEIANDICCID\", \"ChangeMSISDN\", \"3GTo4G\", and \"4GTo3G\"."),
                cause: ::faultdex::__private::text("Change4GOption is none of these six values."),
                resolution: "Set Change4GOption to one of the six, letter for letter as the message spells it.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "sim swap",
            "upgrade",
            "phone number",
        ],
        note: ::faultdex::__private::text("Other rows of the document spell the options ChangeICCIDandIMEI, 3Gto4G and 4Gto3G. This entry goes by the message."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Change4GOption.Invalid\", \"errorMessage\": \"An invalid Change4GOption was provided. Valid Change4GOptions are \\\"ChangeIMEI\\\", \\\"ChangeICCID\\\", \\\"ChangeIMEIANDICCID\\\", \\\"ChangeMSISDN\\\", \\\"3GTo4G\\\", and \\\"4GTo3G\\\".\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ChangeDeviceIdentifierToESNOrMEIDMissing",
        variant: "InputInvalidChangeDeviceIdentifierToESNOrMEIDMissing",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("An ESN or MEID was not specified for ChangeDeviceIdentifierTo but is required for this request."),
                cause: ::faultdex::__private::text("With Change4GOption 4GTo3G the new device is known by its ESN or MEID, and neither was sent."),
                resolution: "Put the ESN or the MEID of the new 3G device into ChangeDeviceIdentifierTo, or pick another Change4GOption.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["downgrade"],
        note: ::faultdex::__private::text("The document spells the option 4Gto3G here, and 4GTo3G in the list of INPUT_INVALID.Change4GOption.Invalid. This entry goes by that list."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ChangeDeviceIdentifierToESNOrMEIDMissing\", \"errorMessage\": \"An ESN or MEID was not specified for ChangeDeviceIdentifierTo but is required for this request.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ChangeDeviceIdentifierToICCIDMissing",
        variant: "InputInvalidChangeDeviceIdentifierToICCIDMissing",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("An ICCID was not specified for ChangeDeviceIdentifierTo but is required for this request."),
                cause: ::faultdex::__private::text("Change4GOption is ChangeICCID or ChangeIMEIANDICCID, and both of these replace the ICCID."),
                resolution: "Add the new ICCID to ChangeDeviceIdentifierTo. If only the IMEI changes, use ChangeIMEI instead.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["sim swap"],
        note: ::faultdex::__private::text("The document names the combined option ChangeICCIDandIMEI here, and ChangeIMEIANDICCID in the list of INPUT_INVALID.Change4GOption.Invalid. This entry goes by that list."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ChangeDeviceIdentifierToICCIDMissing\", \"errorMessage\": \"An ICCID was not specified for ChangeDeviceIdentifierTo but is required for this request.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ChangeDeviceIdentifierToIMEIMissing",
        variant: "InputInvalidChangeDeviceIdentifierToIMEIMissing",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("An IMEI was not specified for ChangeDeviceIdentifierTo but is required for this request."),
                cause: ::faultdex::__private::text("Change4GOption is ChangeIMEI or ChangeIMEIANDICCID, and both of these replace the IMEI."),
                resolution: "Add the new IMEI to ChangeDeviceIdentifierTo. If only the ICCID changes, use ChangeICCID instead.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "hardware",
            "swap",
        ],
        note: ::faultdex::__private::text("The document names the combined option ChangeICCIDandIMEI here, and ChangeIMEIANDICCID in the list of INPUT_INVALID.Change4GOption.Invalid. This entry goes by that list."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ChangeDeviceIdentifierToIMEIMissing\", \"errorMessage\": \"An IMEI was not specified for ChangeDeviceIdentifierTo but is required for this request.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ChangeDeviceIdentifierToMDNInfoMissing",
        variant: "InputInvalidChangeDeviceIdentifierToMDNInfoMissing",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("AssignNonGeoMDN, NPA-NXX, or Zip Code must be provided."),
                cause: ::faultdex::__private::text("Change4GOption is ChangeMSISDN, but nothing in the request says where the new MDN is to come from."),
                resolution: "Send MdnZipCode or MdnNpaNxx (one, not both), or AssignNonGeoMDN. On a B2B carrier AssignNonGeoMDN needs MdnZipCode as well.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "phone number",
            "area code",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ChangeDeviceIdentifierToMDNInfoMissing\", \"errorMessage\": \"AssignNonGeoMDN, NPA-NXX, or Zip Code must be provided.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ChangeDeviceIdentifierToMissing",
        variant: "InputInvalidChangeDeviceIdentifierToMissing",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("ChangeDeviceIdentifierTo was not specified but is required for this request."),
                cause: ::faultdex::__private::text("The parameter with the new identifier is absent or null."),
                resolution: "Add ChangeDeviceIdentifierTo with the new identifier, of the type that your Change4GOption asks for.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["sim swap"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ChangeDeviceIdentifierToMissing\", \"errorMessage\": \"ChangeDeviceIdentifierTo was not specified but is required for this request.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Country",
        variant: "InputInvalidCountry",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Country can be either US or USA."),
                cause: ::faultdex::__private::text("No other spelling passes, even one that means the same country."),
                resolution: "Set Country to US or USA.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "address",
            "united states",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Country\", \"errorMessage\": \"Country can be either US or USA.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.EtfWaiver.NotDefined",
        variant: "InputInvalidDeviceEtfWaiverNotDefined",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("ETF waiver is required for deactivating retail devices."),
                cause: ::faultdex::__private::text("The Deactivate action names a retail device and has no EtfWaiver."),
                resolution: "Add EtfWaiver to the Deactivate action, as true or false.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "early termination fee",
            "cancel",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.EtfWaiver.NotDefined\", \"errorMessage\": \"ETF waiver is required for deactivating retail devices.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.InvalidChangeDeviceIdentifierKind",
        variant: "InputInvalidDeviceInvalidChangeDeviceIdentifierKind",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Cannot provide ChangeDeviceIdentifier Kind as IMEI, ICCID, IMSI or MSISDN or MDN. Valid values are ESN, MEID"),
                cause: ::faultdex::__private::text("ChangeDeviceIdentifier serves 2G and 3G devices, so the new identifier can only be of their two kinds."),
                resolution: "Set Kind to ESN or MEID. For the IMEI, ICCID or MSISDN of a 4G device, call Change4GDeviceIdentifier instead.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "sim",
            "phone number",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.InvalidChangeDeviceIdentifierKind\", \"errorMessage\": \"Cannot provide ChangeDeviceIdentifier Kind as IMEI, ICCID, IMSI or MSISDN or MDN. Valid values are ESN, MEID\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.Kind.InvalidWithSkuNumber",
        variant: "InputInvalidDeviceKindInvalidWithSkuNumber",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Cannot provide SKU when specifying device type ."),
                cause: ::faultdex::__private::text("SkuNumber goes with ICCID identifiers only, and the request has an identifier of another kind."),
                resolution: "Either drop SkuNumber, or identify every device by its ICCID alone.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["sim"],
        note: ::faultdex::__private::text("The message is printed with a space before the full stop: a placeholder for the device type was probably lost there. Kept as printed, so the real text may differ at that point."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.Kind.InvalidWithSkuNumber\", \"errorMessage\": \"Cannot provide SKU when specifying device type .\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.Not3G",
        variant: "InputInvalidDeviceNot3G",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The device is not a 3G device."),
                cause: ::faultdex::__private::text("Change4GOption is 3GTo4G, which starts from a 3G device, and DeviceIdentifiers names one of another type."),
                resolution: "Look up what the device is now. Name the right 3G device in DeviceIdentifiers, or choose the Change4GOption that fits a 4G device.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "upgrade",
            "lte",
        ],
        note: ::faultdex::__private::text("The document spells the option 3Gto4G here, and 3GTo4G in the list of INPUT_INVALID.Change4GOption.Invalid. This entry goes by that list."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.Not3G\", \"errorMessage\": \"The device is not a 3G device.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.Not4G",
        variant: "InputInvalidDeviceNot4G",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The device is not a 4G device."),
                cause: ::faultdex::__private::text("Change4GDeviceIdentifier was called for a device of an older type."),
                resolution: "For a 2G or 3G device, call ChangeDeviceIdentifier. If you meant a 4G device, correct its current identifier.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "lte",
            "wrong api",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.Not4G\", \"errorMessage\": \"The device is not a 4G device.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.OnlyOneProvidedOfImeiOrIccid",
        variant: "InputInvalidDeviceOnlyOneProvidedOfImeiOrIccid",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Cannot provide IMEI without ICCID, or vice versa, for activation request."),
                cause: ::faultdex::__private::text("The Activate action gives a 4G device only one of its two identifiers."),
                resolution: "Give each 4G device its IMEI first and its ICCID second. Make sure that the device is not active already before you send Activate again.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("Cannot provide IMEI without ICCID, or vice versa, for adding a device."),
                cause: ::faultdex::__private::text("AddDevices lists a 4G device with only one of its two identifiers."),
                resolution: "In AddDevices, list for each 4G device its IMEI and then its ICCID.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "sim",
            "lte",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.OnlyOneProvidedOfImeiOrIccid\", \"errorMessage\": \"Cannot provide IMEI without ICCID, or vice versa, for activation request.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.ReasonCode.NotDefined",
        variant: "InputInvalidDeviceReasonCodeNotDefined",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("ReasonCode is required for deactivating retail devices."),
                cause: ::faultdex::__private::text("The Deactivate action names a retail device and does not say why it is taken out of service."),
                resolution: "Add a ReasonCode that your organisation may use to the Deactivate action.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["cancel"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.ReasonCode.NotDefined\", \"errorMessage\": \"ReasonCode is required for deactivating retail devices.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceGroupNotFoundInNewAccount",
        variant: "InputInvalidDeviceGroupNotFoundInNewAccount",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The Device Group was not found in the new account"),
                cause: ::faultdex::__private::text("DeviceGroupName names no group of the account that the devices move to."),
                resolution: "Use a group that the target account has, or leave DeviceGroupName blank so that the devices land in its default group.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["transfer"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceGroupNotFoundInNewAccount\", \"errorMessage\": \"The Device Group was not found in the new account\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceState.Invalid",
        variant: "InputInvalidDeviceStateInvalid",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The given device state is invalid, valid State values are Active, Active.Ready and Active.Test"),
                cause: ::faultdex::__private::text("Deactivate and Suspend work on active devices only, and at least one device of the request is in another state."),
                resolution: "Read each device's state with GetDeviceInformation and take out those that are not active. Resend for such a device only after it has become active.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "preactive",
            "status",
            "sim",
            "wrong state",
        ],
        note: ::faultdex::__private::text("The message reads as if a State value in the request were wrong; the document says that it is about the state the device is in. This entry goes by the document."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceState.Invalid\", \"errorMessage\": \"The given device state is invalid, valid State values are Active, Active.Ready and Active.Test\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.FeatureCode.NotDefined",
        variant: "InputInvalidFeatureCodeNotDefined",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("A feature code cannot be blank."),
                cause: ::faultdex::__private::text("FeatureCodesToAdd or FeatureCodesToRemove is there, with an empty code in it."),
                resolution: "Write a feature code into the empty field, or drop that field from the request.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["missing"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.FeatureCode.NotDefined\", \"errorMessage\": \"A feature code cannot be blank.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.FeatureCodes.AddedAndRemoved",
        variant: "InputInvalidFeatureCodesAddedAndRemoved",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::from_parts(
                    "Cannot both add and remove feature(s) {feature codes} at the same time. Can only do one or the other.",
                    &[
                        ::faultdex::Part::Text("Cannot both add and remove feature(s) "),
                        ::faultdex::Part::Param("feature codes"),
                        ::faultdex::Part::Text(" at the same time. Can only do one or the other."),
                    ],
                ),
                cause: ::faultdex::__private::text("FeatureCodesToAdd and FeatureCodesToRemove overlap in the codes that the message names."),
                resolution: "Take each of the named codes out of one of the two lists.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["mutually exclusive"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.FeatureCodes.AddedAndRemoved\", \"errorMessage\": \"Cannot both add and remove feature(s) FEATURE1 at the same time. Can only do one or the other.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.FeatureCodesToAdd.Duplicate",
        variant: "InputInvalidFeatureCodesToAddDuplicate",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::from_parts(
                    "Feature(s) {feature codes} cannot be added more than once.",
                    &[
                        ::faultdex::Part::Text("Feature(s) "),
                        ::faultdex::Part::Param("feature codes"),
                        ::faultdex::Part::Text(" cannot be added more than once."),
                    ],
                ),
                cause: ::faultdex::__private::text("A code stands twice in FeatureCodesToAdd, or a device has that feature already."),
                resolution: "List each code once, and leave out those that a device of the request already has.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["repeated"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.FeatureCodesToAdd.Duplicate\", \"errorMessage\": \"Feature(s) FEATURE1 cannot be added more than once.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.FeatureCodesToRemove.Duplicate",
        variant: "InputInvalidFeatureCodesToRemoveDuplicate",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::from_parts(
                    "Feature(s) {feature codes} cannot be removed more than once.",
                    &[
                        ::faultdex::Part::Text("Feature(s) "),
                        ::faultdex::Part::Param("feature codes"),
                        ::faultdex::Part::Text(" cannot be removed more than once."),
                    ],
                ),
                cause: ::faultdex::__private::text("A code stands twice in FeatureCodesToRemove."),
                resolution: "Strike the repeats from FeatureCodesToRemove.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.FeatureCodesToRemove.Duplicate\", \"errorMessage\": \"Feature(s) FEATURE1 cannot be removed more than once.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.InvalidAccountTypeForNpaNxxOrZip",
        variant: "InputInvalidInvalidAccountTypeForNpaNxxOrZip",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Telematics customer cannot select Mdn by Zip or Npa-Nxx"),
                cause: ::faultdex::__private::text("The account is of the telematics type, and the request tries to choose the MDN by place."),
                resolution: "Remove MdnZipCode and MdnNpaNxx when the account is a telematics one.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "phone number",
            "area code",
        ],
        note: ::faultdex::__private::text("The document has only the code and the message; cause and resolution are read from the message."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.InvalidAccountTypeForNpaNxxOrZip\", \"errorMessage\": \"Telematics customer cannot select Mdn by Zip or Npa-Nxx\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.LeadIdSent",
        variant: "InputInvalidLeadIdSent",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The LeadId is not applicable to your account."),
                cause: ::faultdex::__private::text("The request carries a LeadId, and your account does not work with leads."),
                resolution: "Drop LeadId from the request.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["vpp partner"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.LeadIdSent\", \"errorMessage\": \"The LeadId is not applicable to your account.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Lte.ChangeDeviceId",
        variant: "InputInvalidLteChangeDeviceId",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Cannot set MEID or ESN for an LTE device."),
                cause: ::faultdex::__private::text("ChangeDeviceIdentifier was called for a 4G device, which it does not serve."),
                resolution: "Call Change4GDeviceIdentifier for this device; keep ChangeDeviceIdentifier for 2G and 3G ones.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["wrong api"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Lte.ChangeDeviceId\", \"errorMessage\": \"Cannot set MEID or ESN for an LTE device.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MaxRequestsExceeded",
        variant: "InputInvalidMaxRequestsExceeded",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Request contains more devices than the maximum allowable of 10000."),
                cause: ::faultdex::__private::text("The limit counts the devices in one request, not the calls, whatever the code's name suggests."),
                resolution: "Split the device list into batches of fewer than 10,000 and send one request for each.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "too many",
            "bulk",
            "chunk",
            "batch size",
        ],
        note: ::faultdex::__private::text("By the message 10000 devices are allowed; by the document's advice each request has to hold fewer. The resolution keeps to the lower figure, which satisfies both."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MaxRequestsExceeded\", \"errorMessage\": \"Request contains more devices than the maximum allowable of 10000.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MdnNpaNxx.Invalid",
        variant: "InputInvalidMdnNpaNxxInvalid",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The Mdn Npa-Nxx provided was not in a valid format; it must be exactly 6 numeric digits."),
                cause: ::faultdex::__private::text("MdnNpaNxx is too short, too long, or holds something other than digits."),
                resolution: "Send MdnNpaNxx as six digits in a row, without a hyphen, space or bracket.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "area code",
            "phone number",
            "prefix",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MdnNpaNxx.Invalid\", \"errorMessage\": \"The Mdn Npa-Nxx provided was not in a valid format; it must be exactly 6 numeric digits.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MdnZipCode",
        variant: "InputInvalidMdnZipCode",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The Mdn Zip Code provided was not in a valid format."),
                cause: ::faultdex::__private::text("MdnZipCode is not made of exactly five digits."),
                resolution: "Send MdnZipCode as text of five digits. See whether a leading zero was lost on the way, or a ZIP+4 ending left on.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "postcode",
            "postal",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MdnZipCode\", \"errorMessage\": \"The Mdn Zip Code provided was not in a valid format.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MdnZipCodeMissing",
        variant: "InputInvalidMdnZipCodeMissing",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("An MDN Zip code must be provided."),
                cause: ::faultdex::__private::text("MdnZipCode has no value, so there is no place to choose the MDN by."),
                resolution: "Set MdnZipCode to the five-digit code of the place that the MDN is to belong to.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "phone number",
            "postcode",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MdnZipCodeMissing\", \"errorMessage\": \"An MDN Zip code must be provided.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MdnZipCodeRequiredForB2BNonGeo",
        variant: "InputInvalidMdnZipCodeRequiredForB2BNonGeo",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("MDNZipCode is required to assign Non-Geo MDN for B2B carriers."),
                cause: ::faultdex::__private::text("The request asks for a non-geographic MDN on a B2B carrier and has no MdnZipCode."),
                resolution: "Add a five-digit MdnZipCode next to AssignNonGeoMDN.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "phone number",
            "postcode",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MdnZipCodeRequiredForB2BNonGeo\", \"errorMessage\": \"MDNZipCode is required to assign Non-Geo MDN for B2B carriers.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MissingCustomerName",
        variant: "InputInvalidMissingCustomerName",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Both FirstName and LastName are required when providing PrimaryPlaceOfUse."),
                cause: ::faultdex::__private::text("PrimaryPlaceOfUse lacks the customer's first name, last name, or both."),
                resolution: "Fill in FirstName and LastName in PrimaryPlaceOfUse.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "surname",
            "ppu",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MissingCustomerName\", \"errorMessage\": \"Both FirstName and LastName are required when providing PrimaryPlaceOfUse.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MoreThan2Deviceidentifiers",
        variant: "InputInvalidMoreThan2Deviceidentifiers",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("ChangeDeviceIdentifierTo contained more than 2 device identifiers. Please provide only 2 device identifiers."),
                cause: ::faultdex::__private::text("ChangeIMEIANDICCID takes exactly two new identifiers, and more were sent."),
                resolution: "Leave one ICCID and one IMEI in ChangeDeviceIdentifierTo and take out the rest.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "too many",
            "sim swap",
        ],
        note: ::faultdex::__private::text("The document names the option ChangeICCIDandIMEI here, and ChangeIMEIANDICCID in the list of INPUT_INVALID.Change4GOption.Invalid. This entry goes by that list."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MoreThan2Deviceidentifiers\", \"errorMessage\": \"ChangeDeviceIdentifierTo contained more than 2 device identifiers. Please provide only 2 device identifiers.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MultipleChangeDeviceidentifierTo",
        variant: "InputInvalidMultipleChangeDeviceidentifierTo",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("ChangeDeviceIdentifierTo was specified more than once. Please provide a single device identifier."),
                cause: ::faultdex::__private::text("The ChangeDeviceIdentifierTo parameter is repeated."),
                resolution: "Merge them into one ChangeDeviceIdentifierTo. If both ICCID and IMEI change, that one holds both.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "sim swap",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MultipleChangeDeviceidentifierTo\", \"errorMessage\": \"ChangeDeviceIdentifierTo was specified more than once. Please provide a single device identifier.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MultipleICCIDPresent",
        variant: "InputInvalidMultipleICCIDPresent",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("ChangeDeviceIdentifierTo contains more than one ICCID. Please provide a single ICCID."),
                cause: ::faultdex::__private::text("A device changes to one new ICCID at a time."),
                resolution: "Keep the one ICCID that the device is to have and delete the others.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "sim swap",
            "duplicate",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MultipleICCIDPresent\", \"errorMessage\": \"ChangeDeviceIdentifierTo contains more than one ICCID. Please provide a single ICCID.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MultipleIMEIPresent",
        variant: "InputInvalidMultipleIMEIPresent",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("ChangeDeviceIdentifierTo contains more than one IMEI. Please provide a single IMEI."),
                cause: ::faultdex::__private::text("A device changes to one new IMEI at a time."),
                resolution: "Keep only the IMEI of the new hardware in ChangeDeviceIdentifierTo.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "swap",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MultipleIMEIPresent\", \"errorMessage\": \"ChangeDeviceIdentifierTo contains more than one IMEI. Please provide a single IMEI.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.MultipleStateChanges",
        variant: "InputInvalidMultipleStateChanges",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::from_parts(
                    "{# actions} change state actions were specified. One and only one is expected.",
                    &[
                        ::faultdex::Part::Param("# actions"),
                        ::faultdex::Part::Text(" change state actions were specified. One and only one is expected."),
                    ],
                ),
                cause: ::faultdex::__private::text("Several action elements of one ChangeDeviceState request are filled in, such as activate together with suspend."),
                resolution: "Fill in one action and set the rest to null; send one request for each action. Read the devices' state before you send an activate.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["too many"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.MultipleStateChanges\", \"errorMessage\": \"2 change state actions were specified. One and only one is expected.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.NoCarrierSpecified",
        variant: "InputInvalidNoCarrierSpecified",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Specified Account has multiple carriers associated with it, carrier field may not be null."),
                cause: ::faultdex::__private::text("The Activate action has no CarrierName, and your account could mean more than one."),
                resolution: "Set CarrierName to the one that is to serve the device. Confirm that the device is still inactive before you send Activate again.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "operator",
            "missing",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.NoCarrierSpecified\", \"errorMessage\": \"Specified Account has multiple carriers associated with it, carrier field may not be null.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.NoStateChanges",
        variant: "InputInvalidNoStateChanges",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("No change state actions were specified. One and only one is expected."),
                cause: ::faultdex::__private::text("Every action element of the ChangeDeviceState request is null."),
                resolution: "Fill in exactly one action element, for example deactivate, and make sure that your serialiser does not drop it.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "empty",
            "missing",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.NoStateChanges\", \"errorMessage\": \"No change state actions were specified. One and only one is expected.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.NpaNxxAndZipCodeProvided",
        variant: "InputInvalidNpaNxxAndZipCodeProvided",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Cannot provide both MDN Npa-Nxx and Zip Code."),
                cause: ::faultdex::__private::text("MdnNpaNxx and MdnZipCode are two ways to choose one MDN, and both are set."),
                resolution: "Clear either MdnNpaNxx or MdnZipCode.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "phone number",
            "area code",
            "mutually exclusive",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.NpaNxxAndZipCodeProvided\", \"errorMessage\": \"Cannot provide both MDN Npa-Nxx and Zip Code.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INVALID_INPUT.NPANXXRequiredForB2B",
        variant: "InvalidInputNPANXXRequiredForB2B",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("NPANXX is Required to perform Change MDN for B2B carriers."),
                cause: ::faultdex::__private::text("ChangeDeviceIdentifier is to change an MDN on a B2B carrier, and MdnNpaNxx has no value."),
                resolution: "Set MdnNpaNxx to six digits, and leave MdnZipCode out, since the two exclude each other.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "phone number",
            "area code",
        ],
        note: ::faultdex::__private::text("Printed with the prefix INVALID_INPUT, unlike the INPUT_INVALID of nearly all other codes. Kept as printed."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INVALID_INPUT.NPANXXRequiredForB2B\", \"errorMessage\": \"NPANXX is Required to perform Change MDN for B2B carriers.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.PublicIPRestriction.Invalid",
        variant: "InputInvalidPublicIPRestrictionInvalid",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("An invalid PublicIPRestriction was provided. Valid service names are \"Restricted\", \"Unrestricted\"."),
                cause: ::faultdex::__private::text("PublicIPRestriction holds some third value."),
                resolution: "Send Restricted or Unrestricted for a device on the public network, or no value at all to get what the account has by default.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["internet"],
        note: ::faultdex::__private::text("The message capitalises the two values and calls them service names; the document's explanation has them in lower case. This entry goes by the message's spelling."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.PublicIPRestriction.Invalid\", \"errorMessage\": \"An invalid PublicIPRestriction was provided. Valid service names are \\\"Restricted\\\", \\\"Unrestricted\\\".\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ReasonCodes.ActionInvalid",
        variant: "InputInvalidReasonCodesActionInvalid",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Action for getting reason codes is invalid. Only valid one is: Deactivate."),
                cause: ::faultdex::__private::text("A ChangeDeviceState request other than Deactivate carries a ReasonCode."),
                resolution: "Remove ReasonCode from the request; it belongs to Deactivate only. Before resending an Activate, see that the device is not active yet.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        note: ::faultdex::__private::text("The message speaks of getting reason codes, the document of sending one with the wrong action. This entry goes by the document."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ReasonCodes.ActionInvalid\", \"errorMessage\": \"Action for getting reason codes is invalid. Only valid one is: Deactivate.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ServicePlanMissing",
        variant: "InputInvalidServicePlanMissing",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("A service plan needs to be sent along with the request."),
                cause: ::faultdex::__private::text("ServicePlan has no value."),
                resolution: "Set ServicePlan to one plan code, which then goes for every device of the request. If the request activates, look at the devices' state beforehand.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "rate plan",
            "tariff",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ServicePlanMissing\", \"errorMessage\": \"A service plan needs to be sent along with the request.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ServicePlanNotFoundInNewAccount",
        variant: "InputInvalidServicePlanNotFoundInNewAccount",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The service plan was not found in the new account."),
                cause: ::faultdex::__private::text("The target account lacks the plan in ServicePlan; or ServicePlan is empty and the target has no plan with the code that the device has now."),
                resolution: "Set ServicePlan to a plan code that the target account has.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "rate plan",
            "move",
            "transfer",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ServicePlanNotFoundInNewAccount\", \"errorMessage\": \"The service plan was not found in the new account.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.SkuNumber.Invalid",
        variant: "InputInvalidSkuNumberInvalid",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Invalid SKU provided. A valid SKU is an alphanumeric string with up to 20 characters"),
                cause: ::faultdex::__private::text("SkuNumber is over 20 characters, or has one that is neither letter nor digit."),
                resolution: "Shorten SkuNumber to 20 characters at most and strip hyphens, spaces and other signs.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "too long",
            "stock keeping unit",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.SkuNumber.Invalid\", \"errorMessage\": \"Invalid SKU provided. A valid SKU is an alphanumeric string with up to 20 characters\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.TakeEffect.Value",
        variant: "InputInvalidTakeEffectValue",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("TakeEffect must be either null, BackDate, or FutureDate"),
                cause: ::faultdex::__private::text("TakeEffect in the ChangeDeviceServicePlan request holds a value that is not accepted."),
                resolution: "Leave TakeEffect null, or set it to BackDate. If FutureDate was refused, make the change on the day itself.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "schedule",
            "rate plan",
        ],
        note: ::faultdex::__private::text("The message allows FutureDate; the document's resolution allows only null and BackDate. The resolution here keeps to the two values that both allow."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.TakeEffect.Value\", \"errorMessage\": \"TakeEffect must be either null, BackDate, or FutureDate\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ToDeviceExists",
        variant: "InputInvalidToDeviceExists",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("ChangeDeviceIdentifierTo device already exists."),
                cause: ::faultdex::__private::text("ThingSpace already has a record of the device with the new identifier."),
                resolution: "Take an identifier that ThingSpace does not know. If the old record is of no more use, remove it with DeleteDevices first.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "taken",
            "sim swap",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ToDeviceExists\", \"errorMessage\": \"ChangeDeviceIdentifierTo device already exists.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.UpdateDeviceInformation.DeviceId",
        variant: "InputInvalidUpdateDeviceInformationDeviceId",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("A new ESN, MEID, MDN, NPA-NXX, or Zip Code must be given."),
                cause: ::faultdex::__private::text("The request to change an identifier holds nothing to change it to."),
                resolution: "Send a new ESN or MEID; or, for a new MDN, send MdnNpaNxx or MdnZipCode alone.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "phone number",
            "missing",
        ],
        note: ::faultdex::__private::text("This row lists an MDN among the new identifiers; INPUT_INVALID.Device.InvalidChangeDeviceIdentifierKind refuses MDN as a Kind. The resolution keeps to what both allow."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.UpdateDeviceInformation.DeviceId\", \"errorMessage\": \"A new ESN, MEID, MDN, NPA-NXX, or Zip Code must be given.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.UpdateDeviceInformation.MdnInfoProvidedWithOtherDeviceIdentifier",
        variant: "InputInvalidUpdateDeviceInformationMdnInfoProvidedWithOtherDeviceIdentifier",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("Cannot provide new ESN or MEID to update if MDN, Zip Code or NPA-NXX are also provided."),
                cause: ::faultdex::__private::text("One request is to change both the hardware identifier and the MDN."),
                resolution: "Make two requests: one with the ESN or MEID, the other with the MDN, MdnZipCode or MdnNpaNxx.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "phone number",
            "mutually exclusive",
        ],
        note: ::faultdex::__private::text("The document breaks this code over two lines, after the second full stop. Joined here without a space."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.UpdateDeviceInformation.MdnInfoProvidedWithOtherDeviceIdentifier\", \"errorMessage\": \"Cannot provide new ESN or MEID to update if MDN, Zip Code or NPA-NXX are also provided.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.CarrierRequestUnsuccessful",
        variant: "RequestFailedCarrierRequestUnsuccessful",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::from_parts(
                    "IP Address: {ip address} is invalid",
                    &[
                        ::faultdex::Part::Text("IP Address: "),
                        ::faultdex::Part::Param("ip address"),
                        ::faultdex::Part::Text(" is invalid"),
                    ],
                ),
                cause: None,
                resolution: "Correct the IP address: check its form (four numbers joined by dots) and that it is one you may use. If the request activates, look at the device's state before you send it again.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::from_parts(
                    "IP Address: {ip address} should not be provided for this service plan: {ServicePlanName}",
                    &[
                        ::faultdex::Part::Text("IP Address: "),
                        ::faultdex::Part::Param("ip address"),
                        ::faultdex::Part::Text(" should not be provided for this service plan: "),
                        ::faultdex::Part::Param("ServicePlanName"),
                    ],
                ),
                cause: ::faultdex::__private::text("An IP address is taken only with a plan on a Private Static network, which this plan is not."),
                resolution: "Drop the IP address, or use a service plan on a Private Static network. If the request activates, first see that the device is not active by now.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["fixed ip"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.CarrierRequestUnsuccessful\", \"errorMessage\": \"IP Address: 192.0.2.1 is invalid\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.CarrierNotOnAccount",
        variant: "RequestFailedCarrierNotOnAccount",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::fixed("The requested carrier is not a part of this account."),
                cause: ::faultdex::__private::text("CarrierName in the ChangeDeviceState request is misspelt, or names a carrier that the account does not have."),
                resolution: "Correct CarrierName, or leave it out where the account has only one carrier. Check the device's state before you repeat an Activate.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["operator"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.CarrierNotOnAccount\", \"errorMessage\": \"The requested carrier is not a part of this account.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.ReasonCodeNotFound",
        variant: "RequestFailedReasonCodeNotFound",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::from_parts(
                    "Could not find reason code \"{reason code}\".",
                    &[
                        ::faultdex::Part::Text("Could not find reason code \""),
                        ::faultdex::Part::Param("reason code"),
                        ::faultdex::Part::Text("\"."),
                    ],
                ),
                cause: ::faultdex::__private::text("ReasonCode is misspelt, or is not among those open to your organisation."),
                resolution: "Replace ReasonCode by one that your organisation may use.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "deactivate",
            "cancel",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.ReasonCodeNotFound\", \"errorMessage\": \"Could not find reason code \\\"XX\\\".\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.RequestNotFound",
        variant: "RequestFailedRequestNotFound",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::from_parts(
                    "Could not find request \"{requestID}\".",
                    &[
                        ::faultdex::Part::Text("Could not find request \""),
                        ::faultdex::Part::Param("requestID"),
                        ::faultdex::Part::Text("\"."),
                    ],
                ),
                cause: ::faultdex::__private::text("The account has no asynchronous request with this ID."),
                resolution: "Compare the ID with the one in the response to the original call, and see that you ask under the same account.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "transaction",
            "status",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.RequestNotFound\", \"errorMessage\": \"Could not find request \\\"00000000-0000-4000-8000-000000000001\\\".\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.ServicePlan.NotFound",
        variant: "RequestFailedServicePlanNotFound",
        section: ::faultdex::__private::text("Carrier"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Carrier"),
                message: ::faultdex::Template::from_parts(
                    "No Service Plan was found matching the code {service plan code}.",
                    &[
                        ::faultdex::Part::Text("No Service Plan was found matching the code "),
                        ::faultdex::Part::Param("service plan code"),
                        ::faultdex::Part::Text("."),
                    ],
                ),
                cause: ::faultdex::__private::text("The plan code is misspelt, or belongs to another account than the one in the request."),
                resolution: "Correct the plan code or AccountName so that the two belong together. Where the request activates, check the devices' state first.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "rate plan",
            "tariff",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.ServicePlan.NotFound\", \"errorMessage\": \"No Service Plan was found matching the code EXAMPLE_PLAN.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceGroup.MaxDevicesExceeded",
        variant: "InputInvalidDeviceGroupMaxDevicesExceeded",
        section: ::faultdex::__private::text("Device Group"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Group"),
                message: ::faultdex::Template::fixed("Request contained more devices than the allowed maximum 200 devices per request."),
                cause: None,
                resolution: "Split the devices into batches of 200 at most, and send one device group request for each batch.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "limit",
            "too many",
            "bulk",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceGroup.MaxDevicesExceeded\", \"errorMessage\": \"Request contained more devices than the allowed maximum 200 devices per request.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceGroup.DeleteDefault",
        variant: "InputInvalidDeviceGroupDeleteDefault",
        section: ::faultdex::__private::text("Device Group"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Group"),
                message: ::faultdex::Template::fixed("Cannot delete the default device group."),
                cause: ::faultdex::__private::text("The default group holds every device, and the platform always keeps it."),
                resolution: "Leave this group in place. If only its name is wrong, give it another with UpdateDeviceGroup.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "remove",
            "rename",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceGroup.DeleteDefault\", \"errorMessage\": \"Cannot delete the default device group.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.DeviceGroup.Exists",
        variant: "RequestFailedDeviceGroupExists",
        section: ::faultdex::__private::text("Device Group"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::AlreadyExists,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Group"),
                message: ::faultdex::Template::fixed("That group name already exists for this account."),
                cause: ::faultdex::__private::text("The GroupName given to a new or changed group is taken."),
                resolution: "Choose a GroupName that no other group of the account bears, or work with the group that is there.",
                kind: ::faultdex::Kind::AlreadyExists,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "name conflict",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.DeviceGroup.Exists\", \"errorMessage\": \"That group name already exists for this account.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceGroup.RepeatDeviceIdentifier",
        variant: "InputInvalidDeviceGroupRepeatDeviceIdentifier",
        section: ::faultdex::__private::text("Device Group"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Group"),
                message: ::faultdex::Template::fixed("A request may not contain the same device to both add and remove."),
                cause: ::faultdex::__private::text("An UpdateDeviceGroup call lists one device in DevicesToAdd and again in DevicesToRemove."),
                resolution: "Take the device out of one of the two lists, so that it is either added or removed.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "conflict",
            "duplicate",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceGroup.RepeatDeviceIdentifier\", \"errorMessage\": \"A request may not contain the same device to both add and remove.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceGroup.InvalidFormat",
        variant: "InputInvalidDeviceGroupInvalidFormat",
        section: ::faultdex::__private::text("Device Group"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Group"),
                message: ::faultdex::Template::fixed("Device group name can only contain alphabet, number, space, underscore, or colon, and must start with an alphabet."),
                cause: ::faultdex::__private::text("The name has a character outside this set, or does not begin with a letter."),
                resolution: "Rename the group: begin with a letter, then use nothing but letters, digits, spaces, underscores and colons.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "illegal character",
            "hyphen",
            "special character",
        ],
        note: ::faultdex::__private::text("The message allows spaces, while the document's resolution leaves them out of the allowed characters; this entry follows the message."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceGroup.InvalidFormat\", \"errorMessage\": \"Device group name can only contain alphabet, number, space, underscore, or colon, and must start with an alphabet.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceGroup.TooLong",
        variant: "InputInvalidDeviceGroupTooLong",
        section: ::faultdex::__private::text("Device Group"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Group"),
                message: ::faultdex::Template::fixed("Device group name cannot be more than 100 characters long."),
                cause: None,
                resolution: "Cut the group's name to 100 characters or fewer.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "length",
            "limit",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceGroup.TooLong\", \"errorMessage\": \"Device group name cannot be more than 100 characters long.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.InvalidDeviceIdentifier",
        variant: "RequestFailedInvalidDeviceIdentifier",
        section: ::faultdex::__private::text("Device Group"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Group"),
                message: ::faultdex::Template::from_parts(
                    "InValid device identifier(s) present in {devicesToAdd/devicesToRemove}. Device was not found for following DeviceIdentifier(s) :- [{list of device identifiers}] , in account {account name}",
                    &[
                        ::faultdex::Part::Text("InValid device identifier(s) present in "),
                        ::faultdex::Part::Param("devicesToAdd/devicesToRemove"),
                        ::faultdex::Part::Text(". Device was not found for following DeviceIdentifier(s) :- ["),
                        ::faultdex::Part::Param("list of device identifiers"),
                        ::faultdex::Part::Text("] , in account "),
                        ::faultdex::Part::Param("account name"),
                    ],
                ),
                cause: ::faultdex::__private::text("Some devices that were to join or leave the group are not in this account."),
                resolution: "Correct or drop the identifiers that the message lists, and make sure that the account named is the one that holds these devices.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "unknown device",
            "imei",
            "sim",
            "wrong account",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.InvalidDeviceIdentifier\", \"errorMessage\": \"InValid device identifier(s) present in devicesToAdd. Device was not found for following DeviceIdentifier(s) :- [IMEI 990003420535573] , in account 0000000000-00001\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceGroupNameRequired",
        variant: "InputInvalidDeviceGroupNameRequired",
        section: ::faultdex::__private::text("Device Group"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Group"),
                message: ::faultdex::Template::fixed("Device Group Name cannot be blank."),
                cause: ::faultdex::__private::text("The GroupName field is empty or absent."),
                resolution: "Fill in GroupName with the name of the group that the call is about.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["missing"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceGroupNameRequired\", \"errorMessage\": \"Device Group Name cannot be blank.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.DeviceGroupNotFound",
        variant: "RequestFailedDeviceGroupNotFound",
        section: ::faultdex::__private::text("Device Group"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Group"),
                message: ::faultdex::Template::from_parts(
                    "Could not find device group \"{device group name}\".",
                    &[
                        ::faultdex::Part::Text("Could not find device group \""),
                        ::faultdex::Part::Param("device group name"),
                        ::faultdex::Part::Text("\"."),
                    ],
                ),
                cause: ::faultdex::__private::text("No group of that name belongs to the account of the request."),
                resolution: "Correct the group's name or the account name. If the group was never made, create it before you use it.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "unknown group",
            "missing",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.DeviceGroupNotFound\", \"errorMessage\": \"Could not find device group \\\"Example group\\\".\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceProfileAction",
        variant: "InputInvalidDeviceProfileAction",
        section: ::faultdex::__private::text("Device Profile"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device Profile"),
                message: ::faultdex::Template::fixed("An invalid DeviceProfileAction was provided. Valid action names are \"Enable\", \"Disable\",\"Delete\",\"Download_Enable\",\"Download_Disable\""),
                cause: ::faultdex::__private::text("The ChangeDeviceProfileState call has no DeviceProfileAction, or one outside these five."),
                resolution: "Send DeviceProfileAction as Enable, Disable, Delete, Download_Enable or Download_Disable, spelt just like that.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "esim",
            "euicc",
            "sim profile",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceProfileAction\", \"errorMessage\": \"An invalid DeviceProfileAction was provided. Valid action names are \\\"Enable\\\", \\\"Disable\\\",\\\"Delete\\\",\\\"Download_Enable\\\",\\\"Download_Disable\\\"\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.AddDevices.Device.Kind.Invalid",
        variant: "InputInvalidAddDevicesDeviceKindInvalid",
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("Device kind is not recognized as valid. Valid ones for adding a device are MEID, ESN, ICCID, or IMEI."),
                cause: ::faultdex::__private::text("An AddDevices call, or an activation by ChangeDeviceState, names the device by its MDN or MSISDN."),
                resolution: "Name a 3G device by MEID or ESN, and a 4G device by IMEI together with ICCID.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "phone number",
            "sim",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.AddDevices.Device.Kind.Invalid\", \"errorMessage\": \"Device kind is not recognized as valid. Valid ones for adding a device are MEID, ESN, ICCID, or IMEI.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DateTime.InvalidRange",
        variant: "InputInvalidDateTimeInvalidRange",
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("The start date must come before the end date."),
                cause: ::faultdex::__private::text("The start in TimestampFilter is equal to its end or later."),
                resolution: "Set TimestampFilter so that its start is the earlier date; look for swapped values or a slip of time zone.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "period",
            "from to",
            "time window",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DateTime.InvalidRange\", \"errorMessage\": \"The start date must come before the end date.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.AssignToMultipleGroups",
        variant: "InputInvalidDeviceAssignToMultipleGroups",
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("Cannot assign a device to multiple groups."),
                cause: ::faultdex::__private::text("DeviceGroupName holds several strings in an AddDevices call."),
                resolution: "Keep one name in DeviceGroupName. Where devices belong in different groups, make one AddDevices call for each group.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.AssignToMultipleGroups\", \"errorMessage\": \"Cannot assign a device to multiple groups.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.OnlyOneProvidedOfImeiOrEidOrSmsrOId_Code",
        variant: "InputInvalidDeviceOnlyOneProvidedOfImeiOrEidOrSmsrOIdCode",
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("Cannot provide EID without IMEI and SMSROID, or vice versa, for adding a device."),
                cause: ::faultdex::__private::text("An eUICC device is added with only a part of its three identifiers."),
                resolution: "Send IMEI, EID and SmsrOid together for each eUICC device.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "esim",
            "embedded sim",
            "missing",
        ],
        note: ::faultdex::__private::text("The document lists this row twice, word for word; it is one meaning."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Device.OnlyOneProvidedOfImeiOrEidOrSmsrOId_Code\", \"errorMessage\": \"Cannot provide EID without IMEI and SMSROID, or vice versa, for adding a device.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceInformationRequired",
        variant: "InputInvalidDeviceInformationRequired",
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("Device Information is required."),
                cause: ::faultdex::__private::text("The AddDevices call has no DevicesToAdd element, or a null one."),
                resolution: "Put at least one device into DevicesToAdd, and make sure that your serialiser does not drop the element.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "empty",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceInformationRequired\", \"errorMessage\": \"Device Information is required.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceStateFilter",
        variant: "InputInvalidDeviceStateFilter",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("Invalid device state. Valid one is Preactive."),
                cause: ::faultdex::__private::text("State in an AddDevices call is something other than Preactive."),
                resolution: "Send State as \"Preactive\" when adding devices; activate them afterwards with ChangeDeviceState.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("Invalid device state filter"),
                cause: ::faultdex::__private::text("DeviceStateFilter in a GetDeviceList call is not a device state that the platform knows."),
                resolution: "Correct DeviceStateFilter to a state that GetDeviceList takes, for example \"active\" or \"suspend\".",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["status"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.DeviceStateFilter\", \"errorMessage\": \"Invalid device state. Valid one is Preactive.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.LargestDeviceIdSeen.MaxValue",
        variant: "InputInvalidLargestDeviceIdSeenMaxValue",
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("The LargestDeviceIdSeen cannot be more than 2147483647."),
                cause: ::faultdex::__private::text("The number does not fit a signed 32-bit integer."),
                resolution: "Take LargestDeviceIdSeen from what the response before this one suggests, and keep it below 2147483647.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "paging",
            "next page",
            "overflow",
            "cursor",
        ],
        note: ::faultdex::__private::text("The message allows 2147483647 itself, while the document's resolution asks for less than that; the advice here satisfies both."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.LargestDeviceIdSeen.MaxValue\", \"errorMessage\": \"The LargestDeviceIdSeen cannot be more than 2147483647.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.NumberofDevices",
        variant: "InputInvalidNumberofDevices",
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("Only 200 or less devices are allowed at one time"),
                cause: None,
                resolution: "Cut the device list into parts of up to 200 and send each part by itself.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "limit",
            "too many",
            "batch",
            "maximum",
            "bulk",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.NumberofDevices\", \"errorMessage\": \"Only 200 or less devices are allowed at one time\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.CallbackNotExists",
        variant: "RequestFailedCallbackNotExists",
        section: ::faultdex::__private::text("Device"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Device"),
                message: ::faultdex::Template::fixed("No DeviceUsage callback was registered for the Account"),
                cause: ::faultdex::__private::text("GetAggregateDeviceUsage and GetRatedDeviceUsage deliver their results through callbacks alone, and the account has nowhere to send them."),
                resolution: "Start a listener, register its URL for DeviceUsage with RegisterCallback, then send the usage request again.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "webhook",
            "endpoint",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.CallbackNotExists\", \"errorMessage\": \"No DeviceUsage callback was registered for the Account\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.SmsMessage.Null",
        variant: "InputInvalidSmsMessageNull",
        section: ::faultdex::__private::text("Enhanced Connectivity"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Enhanced Connectivity"),
                message: ::faultdex::Template::fixed("SmsMessage cannot be null."),
                cause: ::faultdex::__private::text("The SendSmsMessage call carries no SmsMessage."),
                resolution: "Set SmsMessage to the text to send, and look in your code for a template or variable that came out empty.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "blank",
            "missing",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.SmsMessage.Null\", \"errorMessage\": \"SmsMessage cannot be null.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.SmsMessage.TooLong",
        variant: "InputInvalidSmsMessageTooLong",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Enhanced Connectivity"),
                message: ::faultdex::Template::fixed("An 8-bit SMS message cannot be more than 140 characters long."),
                cause: None,
                resolution: "Shorten the SMS to 140 characters or split it. Plain text may go as 7-bit instead, which takes 160.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
            ::faultdex::Case {
                section: ::faultdex::__private::text("Enhanced Connectivity"),
                message: ::faultdex::Template::fixed("A 7-bit SMS message cannot be more than 160 characters long."),
                cause: None,
                resolution: "Shorten the SMS to 160 characters, or send it in parts.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "length",
            "limit",
            "size",
        ],
        note: ::faultdex::__private::text("The messages allow 140 and 160 characters, while the document's resolutions ask for fewer than that; this entry follows the messages."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.SmsMessage.TooLong\", \"errorMessage\": \"An 8-bit SMS message cannot be more than 140 characters long.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.SmsMessage.AdjacentNullCharacters",
        variant: "InputInvalidSmsMessageAdjacentNullCharacters",
        section: ::faultdex::__private::text("Enhanced Connectivity"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Enhanced Connectivity"),
                message: ::faultdex::Template::fixed("SmsMessage cannot contain two adjacent null characters."),
                cause: ::faultdex::__private::text("The text holds a run of null characters."),
                resolution: "Strip the null characters from SmsMessage before you send it; look for a zero-padded buffer that was taken as text.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "nul byte",
            "0x00",
            "binary",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.SmsMessage.AdjacentNullCharacters\", \"errorMessage\": \"SmsMessage cannot contain two adjacent null characters.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.SmsMessage.InvalidEncoding",
        variant: "InputInvalidSmsMessageInvalidEncoding",
        section: ::faultdex::__private::text("Enhanced Connectivity"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Enhanced Connectivity"),
                message: ::faultdex::Template::fixed("Please specify valid encoding. Valid Encoding types are 7-bit, 8-bit-ASCII, 8-bit-UTF-8 or 8-bit-DATA encoding."),
                cause: ::faultdex::__private::text("The Encoding field of the SMS holds none of these four values."),
                resolution: "Set Encoding to 8-bit-UTF-8, 8-bit-DATA, 8-bit-ASCII or 7-bit, hyphens included.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "charset",
            "unicode",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.SmsMessage.InvalidEncoding\", \"errorMessage\": \"Please specify valid encoding. Valid Encoding types are 7-bit, 8-bit-ASCII, 8-bit-UTF-8 or 8-bit-DATA encoding.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.SmsMessage.InvalidEncodingStringPassed",
        variant: "InputInvalidSmsMessageInvalidEncodingStringPassed",
        section: ::faultdex::__private::text("Enhanced Connectivity"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Enhanced Connectivity"),
                message: ::faultdex::Template::fixed("Please specify base64 encoded string for 8-bit SMS."),
                cause: ::faultdex::__private::text("An 8-bit Encoding goes with an SmsMessage that is not base64."),
                resolution: "Turn SmsMessage into base64 whenever Encoding is one of the 8-bit values, or send plain text as 7-bit.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "unicode",
            "binary",
            "charset",
        ],
        note: ::faultdex::__private::text("The message asks for base64 with every 8-bit SMS, the document's resolution only for text beyond ASCII; this entry follows the message."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.SmsMessage.InvalidEncodingStringPassed\", \"errorMessage\": \"Please specify base64 encoded string for 8-bit SMS.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.PreviousToken.InvalidFormat",
        variant: "InputInvalidPreviousTokenInvalidFormat",
        section: ::faultdex::__private::text("Enhanced Connectivity"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Enhanced Connectivity"),
                message: ::faultdex::Template::fixed("The PreviousToken was not a valid GUID."),
                cause: ::faultdex::__private::text("PreviousToken is not a token that an earlier response gave."),
                resolution: "Send an empty PreviousToken on the first call; on each later call pass on the Token of the response before it, unchanged.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "paging",
            "next page",
            "cursor",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.PreviousToken.InvalidFormat\", \"errorMessage\": \"The PreviousToken was not a valid GUID.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Login.BlankUsername",
        variant: "InputInvalidLoginBlankUsername",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("Username cannot be blank."),
                cause: ::faultdex::__private::text("The LogIn request has an empty username."),
                resolution: "Put the web services username into LogIn. If it comes from a setting, make sure that the setting was loaded.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "sign in",
            "credential",
            "missing",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.Login.BlankUsername</faultcode>\n      <faultstring xml:lang=\"en-US\">Username cannot be blank.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Login.BlankPassword",
        variant: "InputInvalidLoginBlankPassword",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("Password cannot be blank."),
                cause: ::faultdex::__private::text("The LogIn request has an empty password."),
                resolution: "Supply the web services password to LogIn, and make sure that your secret store really returned one.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "sign in",
            "credential",
            "missing",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.Login.BlankPassword</faultcode>\n      <faultstring xml:lang=\"en-US\">Password cannot be blank.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Login.Invalid",
        variant: "InputInvalidLoginInvalid",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Never,
        fatal: true,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("Username or Password is incorrect."),
                cause: ::faultdex::__private::text("LogIn refuses this pair of username and password. Five failures in a row lock the contact."),
                resolution: "Stop all automatic log-ins at once, correct the stored web services credentials, then try LogIn a single time.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "sign in",
            "wrong password",
            "authentication failed",
        ],
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.Login.Invalid</faultcode>\n      <faultstring xml:lang=\"en-US\">Username or Password is incorrect.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Login.UserLocked",
        variant: "InputInvalidLoginUserLocked",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        fatal: true,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("Your contact record is locked."),
                cause: ::faultdex::__private::text("Five wrong log-ins, one after another, have locked the web services contact."),
                resolution: "Stop every client that still uses the wrong password, then have the account administrator or Verizon support unlock the contact.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "lockout",
            "blocked",
            "too many attempts",
        ],
        note: ::faultdex::__private::text("The document's resolution is an unexpanded macro, {{Contact Support}}; the advice here is our own."),
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.Login.UserLocked</faultcode>\n      <faultstring xml:lang=\"en-US\">Your contact record is locked.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.User.RequiredRole",
        variant: "RequestFailedUserRequiredRole",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::PermissionDenied,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("This user does not have the Role required to access Unified Web Services."),
                cause: ::faultdex::__private::text("The account of this user has no right to open API sessions."),
                resolution: "Have the account administrator or Verizon support grant the user the role for Unified Web Services, then log in.",
                kind: ::faultdex::Kind::PermissionDenied,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "not authorised",
            "forbidden",
            "entitlement",
        ],
        note: ::faultdex::__private::text("The document's resolution is an unexpanded macro, {{Contact Support}}; the advice here is our own."),
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.REQUEST_FAILED.User.RequiredRole</faultcode>\n      <faultstring xml:lang=\"en-US\">This user does not have the Role required to access Unified Web Services.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Password.Incorrect",
        variant: "InputInvalidPasswordIncorrect",
        section: ::faultdex::__private::text("Session"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Never,
        fatal: true,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Session"),
                message: ::faultdex::Template::fixed("Specified password is not correct."),
                cause: ::faultdex::__private::text("The current password that the request has to prove is wrong."),
                resolution: "Ask for the current password again and try a single time. Do not loop: further wrong ones may lock the contact.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "change password",
            "old password",
            "credential",
        ],
        note: ::faultdex::__private::text("The document does not say whether this failure counts towards the five that lock a contact; it is marked fatal to be safe."),
        example: ::faultdex::__private::text("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\n  <s:Body>\n    <s:Fault>\n      <faultcode>UnifiedWebService.INPUT_INVALID.Password.Incorrect</faultcode>\n      <faultstring xml:lang=\"en-US\">Specified password is not correct.</faultstring>\n    </s:Fault>\n  </s:Body>\n</s:Envelope>"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.ServiceNameNotFound",
        variant: "InputInvalidServiceNameNotFound",
        section: ::faultdex::__private::text("State"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("State"),
                message: ::faultdex::Template::from_parts(
                    "No Service Name was found matching the name \"{service_name}\"",
                    &[
                        ::faultdex::Part::Text("No Service Name was found matching the name \""),
                        ::faultdex::Part::Param("service_name"),
                        ::faultdex::Part::Text("\""),
                    ],
                ),
                cause: ::faultdex::__private::text("The account has no service of that name."),
                resolution: "Correct the service name, letter for letter, or send the request for the account that has the service.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["unknown service"],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.ServiceNameNotFound\", \"errorMessage\": \"No Service Name was found matching the name \\\"ExampleService\\\"\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.StageStateNotFound",
        variant: "InputInvalidStageStateNotFound",
        section: ::faultdex::__private::text("State"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("State"),
                message: ::faultdex::Template::from_parts(
                    "No Stage State was found matching the name \"{state_name}\"",
                    &[
                        ::faultdex::Part::Text("No Stage State was found matching the name \""),
                        ::faultdex::Part::Param("state_name"),
                        ::faultdex::Part::Text("\""),
                    ],
                ),
                cause: ::faultdex::__private::text("The account has no state of that name."),
                resolution: "Compare the state name with the states that are set up for this account, and send one of those.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "unknown state",
            "transition",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.StageStateNotFound\", \"errorMessage\": \"No Stage State was found matching the name \\\"ExampleState\\\"\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.PrimaryPlaceOfUse.NotDefined",
        variant: "InputInvalidPrimaryPlaceOfUseNotDefined",
        section: ::faultdex::__private::text("State"),
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("State"),
                message: ::faultdex::Template::fixed("PrimaryPlaceOfUse is required for this state change."),
                cause: ::faultdex::__private::text("This goToState call makes a change that needs to know, for tax or for contact, where the line is used and by whom."),
                resolution: "Add a PrimaryPlaceOfUse object to goToState, with the customer's first and last name and full address, down to ZIP code and country.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "location",
            "ppu",
            "missing",
        ],
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.PrimaryPlaceOfUse.NotDefined\", \"errorMessage\": \"PrimaryPlaceOfUse is required for this state change.\"}"),
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.DeviceAlreadyActive",
        variant: "RequestFailedDeviceAlreadyActive",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: None,
                message: ::faultdex::Template::fixed("Device is already active"),
                cause: ::faultdex::__private::text("The device was active before this activation ran, perhaps through an earlier request of yours."),
                resolution: "Look at the device's state first: if it is the device that you mean, count the activation as done and send nothing more. Otherwise correct the identifier.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "duplicate",
            "double activation",
            "sim",
        ],
        note: ::faultdex::__private::text("Met in callbacks, where the text bears the class in front: REQUEST_FAILED. Device is already active"),
        example: ::faultdex::__private::text("{\"requestId\": \"00000000-0000-4000-8000-000000000001\",\n  \"deviceIds\": [{\"kind\": \"IMEI\", \"id\": \"352099001761481\"}],\n  \"faultResponse\": {\"faultcode\": \"UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive\", \"faultstring\": \"REQUEST_FAILED. Device is already active\"},\n  \"status\": \"Failed\"}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Device.Account.Invalid",
        variant: "InputInvalidDeviceAccountInvalid",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: None,
                message: ::faultdex::Template::fixed("INPUT_INVALID.Device.Account.Invalid"),
                cause: None,
                resolution: "Compare the account name that you sent with the account that holds the device, and resend with the right one.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &["wrong account"],
        note: ::faultdex::__private::text("Met in callbacks. The wording on the wire is not known: the message here is the code itself, and kind, retry and advice are read from the code."),
        example: ::faultdex::__private::text("{\"requestId\": \"00000000-0000-4000-8000-000000000001\",\n  \"deviceIds\": [{\"kind\": \"IMEI\", \"id\": \"352099001761481\"}],\n  \"faultResponse\": {\"faultcode\": \"UnifiedWebService.INPUT_INVALID.Device.Account.Invalid\"},\n  \"status\": \"Failed\"}"),
        source: &SOURCES[1],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "REQUEST_FAILED.DefaultIpPoolNotDefined",
        variant: "RequestFailedDefaultIpPoolNotDefined",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::FailedPrecondition,
        retry: ::faultdex::Retry::Precondition,
        cases: &[
            ::faultdex::Case {
                section: None,
                message: ::faultdex::Template::fixed("REQUEST_FAILED.DefaultIpPoolNotDefined"),
                cause: None,
                resolution: "Have the account administrator or Verizon support define a default IP pool, or name a pool in CarrierIpPoolName on a B2B carrier. Before you resend an activation, look at the device's state.",
                kind: ::faultdex::Kind::FailedPrecondition,
                retry: ::faultdex::Retry::Precondition,
            },
        ],
        keywords: &[
            "ip address",
            "static ip",
        ],
        note: ::faultdex::__private::text("Met in the code of clients. The wording on the wire is not known: the message here is the code itself, and kind, retry and advice are read from the code."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.REQUEST_FAILED.DefaultIpPoolNotDefined\"}"),
        source: &SOURCES[3],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Message.Null",
        variant: "InputInvalidMessageNull",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: None,
                message: ::faultdex::Template::fixed("INPUT_INVALID.Message.Null"),
                cause: None,
                resolution: "Give the message element a value: what is to be sent must not be null.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "blank",
            "empty",
            "missing",
        ],
        note: ::faultdex::__private::text("Met in the code of clients. The wording on the wire is not known: the message here is the code itself, and kind, retry and advice are read from the code. Compare INPUT_INVALID.SmsMessage.Null."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Message.Null\"}"),
        source: &SOURCES[3],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.Message.AdjacentNullCharacters",
        variant: "InputInvalidMessageAdjacentNullCharacters",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: None,
                message: ::faultdex::Template::fixed("INPUT_INVALID.Message.AdjacentNullCharacters"),
                cause: None,
                resolution: "Take out null characters that follow one another in the message, such as the padding at the end of a buffer.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "nul byte",
            "0x00",
            "binary",
        ],
        note: ::faultdex::__private::text("Met in the code of clients. The wording on the wire is not known: the message here is the code itself, and kind, retry and advice are read from the code. Compare INPUT_INVALID.SmsMessage.AdjacentNullCharacters."),
        example: ::faultdex::__private::text("{\"errorCode\": \"UnifiedWebService.INPUT_INVALID.Message.AdjacentNullCharacters\"}"),
        source: &SOURCES[3],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "INPUT_INVALID.DeviceNotProvided",
        variant: "InputInvalidDeviceNotProvided",
        http: ::faultdex::__private::status(400),
        kind: ::faultdex::Kind::InvalidArgument,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: None,
                message: ::faultdex::Template::fixed("INPUT_INVALID.DeviceNotProvided"),
                cause: None,
                resolution: "Name at least one device in the request, by a DeviceIdentifier with both Kind and Identifier.",
                kind: ::faultdex::Kind::InvalidArgument,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "missing",
            "empty",
        ],
        note: ::faultdex::__private::text("Met in the code of clients. The wording on the wire is not known: the message here is the code itself, and kind, retry and advice are read from the code."),
        example: ::faultdex::__private::text("UnifiedWebService.INPUT_INVALID.DeviceNotProvided"),
        source: &SOURCES[3],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "900901",
        variant: "Code900901",
        section: ::faultdex::__private::text("Gateway"),
        http: ::faultdex::__private::status(401),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Gateway"),
                message: ::faultdex::Template::fixed("Invalid Credentials"),
                cause: ::faultdex::__private::text("The OAuth bearer token is wrong or past its hour. The session token has no part in this."),
                resolution: "Get a new bearer token with the client id and secret, then resend once.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Reauthenticate,
            },
        ],
        keywords: &[
            "expired token",
            "access token",
            "unauthorized",
            "refresh token",
        ],
        example: ::faultdex::__private::text("{\"fault\": {\"code\": \"900901\", \"message\": \"Invalid Credentials\", \"description\": \"…\"}}"),
        source: &SOURCES[2],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "900902",
        variant: "Code900902",
        section: ::faultdex::__private::text("Gateway"),
        http: ::faultdex::__private::status(401),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Reauthenticate,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Gateway"),
                message: ::faultdex::Template::fixed("Missing Credentials"),
                cause: ::faultdex::__private::text("The request reached the gateway without an OAuth bearer token."),
                resolution: "Make sure that the Authorization header carries the bearer token. Get a new token if you hold none, then resend once.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Reauthenticate,
            },
        ],
        keywords: &[
            "access token",
            "unauthorized",
        ],
        note: ::faultdex::__private::text("The exact wording on the wire is not known; the message here is what the code is said to mean, written like that of 900901."),
        example: ::faultdex::__private::text("<am:fault xmlns:am=\"http://wso2.org/apimanager\">\n  <am:code>900902</am:code>\n  <am:description>…</am:description>\n</am:fault>"),
        source: &SOURCES[2],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "900906",
        variant: "Code900906",
        section: ::faultdex::__private::text("Gateway"),
        kind: ::faultdex::Kind::NotFound,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Gateway"),
                message: ::faultdex::Template::fixed("no such API version"),
                cause: ::faultdex::__private::text("The gateway serves no API under the version in the URL."),
                resolution: "Correct the version in the path of the URL; a new token changes nothing.",
                kind: ::faultdex::Kind::NotFound,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "wrong address",
            "endpoint",
        ],
        note: ::faultdex::__private::text("The exact wording on the wire is not known; the message here is what the code is said to mean. Nor is the HTTP status, so there is none."),
        example: ::faultdex::__private::text("{\"fault\": {\"code\": \"900906\", \"description\": \"…\"}}"),
        source: &SOURCES[2],
        ..BLANK
    },
    ::faultdex::Entry {
        code: "invalid_client",
        variant: "InvalidClient",
        section: ::faultdex::__private::text("Gateway"),
        http: ::faultdex::__private::status(401),
        kind: ::faultdex::Kind::Unauthenticated,
        retry: ::faultdex::Retry::Never,
        cases: &[
            ::faultdex::Case {
                section: ::faultdex::__private::text("Gateway"),
                message: ::faultdex::Template::fixed("invalid_client"),
                cause: ::faultdex::__private::text("The OAuth token request was refused: the client id and secret are not accepted as a pair."),
                resolution: "Correct the stored client id and secret, letter for letter, and get new ones if they were revoked. Logging in again does not help.",
                kind: ::faultdex::Kind::Unauthenticated,
                retry: ::faultdex::Retry::Never,
            },
        ],
        keywords: &[
            "api key",
            "application key",
            "credential",
            "unauthorized",
        ],
        note: ::faultdex::__private::text("The text of error_description on the wire is not known; the message here is the code itself. The status is that of the OAuth standard for a client that sends its id and secret in the Authorization header."),
        example: ::faultdex::__private::text("{\"error\": \"invalid_client\"}"),
        source: &SOURCES[2],
        ..BLANK
    },
];

#[allow(unreachable_pub, clippy::all, clippy::pedantic)]
static INDEX: ::faultdex::__private::phf::Map<&str, u32> = ::faultdex::__private::phf::Map {
    key: 16287231350648472473,
    disps: &[
        (0, 1),
        (0, 0),
        (0, 8),
        (0, 0),
        (0, 0),
        (0, 34),
        (0, 38),
        (0, 12),
        (0, 46),
        (0, 1),
        (1, 47),
        (0, 25),
        (0, 9),
        (0, 4),
        (0, 4),
        (0, 30),
        (0, 56),
        (0, 1),
        (0, 0),
        (0, 20),
        (0, 0),
        (0, 27),
        (0, 63),
        (0, 10),
        (0, 92),
        (0, 0),
        (0, 0),
        (0, 7),
        (0, 19),
        (0, 6),
        (0, 0),
        (0, 0),
        (0, 77),
        (0, 26),
        (0, 53),
        (0, 38),
        (0, 11),
        (0, 128),
        (0, 3),
        (0, 41),
        (0, 6),
        (0, 7),
        (1, 51),
        (0, 48),
        (0, 0),
        (0, 23),
        (0, 2),
        (0, 131),
        (0, 67),
        (0, 9),
        (0, 4),
    ],
    entries: &[
        ("INPUT_INVALID.TriggerCategory.NotDefined", 37),
        ("INPUT_INVALID.BothDeviceListAndDeviceFiltersDefined", 12),
        ("INPUT_INVALID.TriggerCategory.Invalid", 36),
        ("INPUT_INVALID.CustomFieldValue.InvalidCharacter", 27),
        ("INPUT_INVALID.ChangeDeviceIdentifierToICCIDMissing", 59),
        ("INPUT_INVALID.CycleType.NotDefined", 32),
        ("INPUT_INVALID.DeviceState.Invalid", 72),
        ("INPUT_INVALID.Device.InvalidChangeDeviceIdentifierKind", 65),
        ("900901", 149),
        ("REQUEST_FAILED.Callback.NotRegistered", 48),
        ("INPUT_INVALID.CarrierIpPoolNotFoundInNewAccount", 55),
        ("INPUT_INVALID.ToDeviceExists", 101),
        ("INPUT_INVALID.NoCarrierSpecified", 91),
        ("INPUT_INVALID.DeviceInformationRequired", 123),
        ("INPUT_INVALID.Login.BlankUsername", 134),
        ("INPUT_INVALID.SmsMessage.InvalidEncoding", 131),
        ("INPUT_INVALID.NoDeviceIdentifierInCollection", 20),
        ("INPUT_INVALID.RequestUndefined", 1),
        ("INPUT_INVALID.Device.AssignToMultipleGroups", 121),
        ("INPUT_INVALID.DeviceGroup.InvalidFormat", 113),
        ("INPUT_INVALID.Device.Identifier.Null", 15),
        ("INPUT_INVALID.Change4GOption.Invalid", 57),
        ("INPUT_INVALID.NoDeviceListOrDeviceFilters", 22),
        ("INPUT_INVALID.NoStateChanges", 92),
        ("INPUT_INVALID.SmsMessage.InvalidEncodingStringPassed", 132),
        ("INPUT_INVALID.StageStateNotFound", 141),
        ("INPUT_INVALID.DeviceGroup.TooLong", 114),
        ("INPUT_INVALID.DeviceNotProvided", 148),
        ("INPUT_INVALID.LargestDeviceIdSeen.MaxValue", 125),
        ("INPUT_INVALID.Device.ReasonCode.NotDefined", 70),
        ("INPUT_INVALID.ServiceName.Invalid", 42),
        ("INPUT_INVALID.ServiceName.NotAlphanumeric", 44),
        ("INPUT_INVALID.Device.Identifier.Invalid", 13),
        ("REQUEST_FAILED.SessionToken.Expired", 4),
        ("INPUT_INVALID.Device.OnlyOneProvidedOfImeiOrEidOrSmsrOId_Code", 122),
        ("INPUT_INVALID.MultipleIMEIPresent", 89),
        ("INPUT_INVALID.AccountName", 50),
        ("INPUT_INVALID.SmsMessage.AdjacentNullCharacters", 130),
        ("INPUT_INVALID.Threshold.NotDefined", 38),
        ("REQUEST_FAILED.SessionToken.Format", 5),
        ("REQUEST_FAILED.DefaultIpPoolNotDefined", 145),
        ("INPUT_INVALID.ServicePlanNotFoundInNewAccount", 98),
        ("INPUT_INVALID.MdnZipCode", 82),
        ("INPUT_INVALID.ServiceName.IsEmpty", 43),
        ("REQUEST_FAILED.DeviceGroupNotFound", 117),
        ("REQUEST_FAILED.MultipleAccounts", 11),
        ("INPUT_INVALID.Device.Identifier.NotDefined", 14),
        ("INPUT_INVALID.SmsMessage.Null", 128),
        ("REQUEST_FAILED.DeviceAlreadyActive", 143),
        ("REQUEST_FAILED.CarrierNotOnAccount", 105),
        ("INPUT_INVALID.Comparator.Invalid", 30),
        ("INPUT_INVALID.MultipleICCIDPresent", 88),
        ("INPUT_INVALID.SmsMessage.TooLong", 129),
        ("INPUT_INVALID.MoreThan2Deviceidentifiers", 86),
        ("INPUT_INVALID.PreviousToken.InvalidFormat", 133),
        ("INPUT_INVALID.Login.BlankPassword", 135),
        ("INPUT_INVALID.MdnNpaNxx.Invalid", 81),
        ("INPUT_INVALID.DeviceGroup.RepeatDeviceIdentifier", 112),
        ("INPUT_INVALID.FeatureCodes.AddedAndRemoved", 74),
        ("INPUT_INVALID.MultipleStateChanges", 90),
        ("INPUT_INVALID.FeatureCode.NotDefined", 73),
        ("INPUT_INVALID.MaxRequestsExceeded", 80),
        ("INPUT_INVALID.DeviceGroup.MaxDevicesExceeded", 109),
        ("INPUT_INVALID.FeatureCodesToRemove.Duplicate", 76),
        ("REQUEST_FAILED.DeviceNotFound", 23),
        ("INPUT_INVALID.CustomField.TooLong", 26),
        ("REQUEST_FAILED.UnexpectedError", 2),
        ("INPUT_INVALID.NumberofDevices", 126),
        ("INPUT_INVALID.Lte.ChangeDeviceId", 79),
        ("INVALID_INPUT.CarrierPoolNameOnNonB2BCarrier", 56),
        ("REQUEST_FAILED.User.RequiredRole", 138),
        ("INPUT_INVALID.Trigger.NotDefined", 40),
        ("INPUT_INVALID.AddressIncomplete", 53),
        ("REQUEST_FAILED.RequestNotFound", 107),
        ("REQUEST_FAILED.CallbackNotExists", 127),
        ("INPUT_INVALID.DeviceGroupNameRequired", 116),
        ("INPUT_INVALID.FeatureCodesToAdd.Duplicate", 75),
        ("INPUT_INVALID.TriggerName.NotDefined", 35),
        ("INPUT_INVALID.CustomField.NotDefined", 25),
        ("INPUT_INVALID.DuplicateDeviceKindInCollection", 19),
        ("INPUT_INVALID.SmsType.Invalid", 33),
        ("INPUT_INVALID.CycleType.Invalid", 31),
        ("INPUT_INVALID.Device.Kind.NotDefined", 17),
        ("INPUT_INVALID.LeadIdSent", 78),
        ("INPUT_INVALID.Threshold.Invalid", 39),
        ("INPUT_INVALID.Device.Kind.Invalid", 16),
        ("INPUT_INVALID.ChangeDeviceIdentifierToIMEIMissing", 60),
        ("INPUT_INVALID.Device.Not3G", 67),
        ("INPUT_INVALID.ServiceNameNotFound", 140),
        ("INPUT_INVALID.Request.InvalidCharacter", 0),
        ("INPUT_INVALID.DeviceGroup.DeleteDefault", 110),
        ("invalid_client", 152),
        ("INPUT_INVALID.MdnZipCodeRequiredForB2BNonGeo", 84),
        ("INPUT_MISSING", 46),
        ("REQUEST_FAILED.InvalidDeviceIdentifier", 115),
        ("INPUT_INVALID.Password.Incorrect", 139),
        ("INPUT_INVALID.ThresholdUnit.Invalid", 41),
        ("INPUT_INVALID.MissingCustomerName", 85),
        ("INPUT_INVALID.Login.Invalid", 136),
        ("INPUT_INVALID.Account.MoveDeviceUnavailable", 49),
        ("INPUT_INVALID.AddDevices.Device.Kind.Invalid", 119),
        ("INPUT_INVALID.PrimaryPlaceOfUse.NotDefined", 142),
        ("INPUT_INVALID.CustomField.InvalidName", 24),
        ("INPUT_INVALID.SmsType.NotDefined", 34),
        ("INPUT_INVALID.AccountNotUnderSameCustomerProfile", 51),
        ("REQUEST_FAILED.AccountName", 8),
        ("INPUT_INVALID.Login.UserLocked", 137),
        ("INPUT_INVALID.Country", 63),
        ("REQUEST_FAILED.ServicePlan.NotFound", 108),
        ("INPUT_INVALID.Url.Invalid", 45),
        ("INPUT_INVALID.DeviceProfileAction", 118),
        ("INPUT_INVALID.TakeEffect.Value", 100),
        ("REQUEST_FAILED.AccountNotFound", 9),
        ("INPUT_INVALID.ChangeDeviceIdentifierToMissing", 62),
        ("INPUT_INVALID.Message.AdjacentNullCharacters", 147),
        ("INPUT_INVALID.Device.EtfWaiver.NotDefined", 64),
        ("INPUT_INVALID.Device.Not4G", 68),
        ("INPUT_INVALID.Account.NotDefined", 7),
        ("INPUT_INVALID.RequestId.NotDefined", 28),
        ("INPUT_INVALID.InvalidAccountTypeForNpaNxxOrZip", 77),
        ("INPUT_INVALID.SkuNumber.Invalid", 99),
        ("INPUT_INVALID.UpdateDeviceInformation.DeviceId", 102),
        ("INPUT_INVALID.PublicIPRestriction.Invalid", 95),
        ("REQUEST_FAILED.ReasonCodeNotFound", 106),
        ("INPUT_INVALID.Message.Null", 146),
        ("INPUT_INVALID.Device.OnlyOneProvidedOfImeiOrIccid", 69),
        ("REQUEST_FAILED.NoAccounts", 10),
        ("INPUT_INVALID.Device.Account.Invalid", 144),
        ("INPUT_INVALID.ReasonCodes.ActionInvalid", 96),
        ("INPUT_INVALID.MdnZipCodeMissing", 83),
        ("INPUT_INVALID.Comparator.NotDefined", 29),
        ("900906", 151),
        ("INPUT_INVALID.SessionToken.Invalid", 6),
        ("INPUT_INVALID.ServicePlanMissing", 97),
        ("REQUEST_FAILED.DeviceGroup.Exists", 111),
        ("INPUT_INVALID.Device.Kind.InvalidWithSkuNumber", 66),
        ("INPUT_INVALID.MultipleChangeDeviceidentifierTo", 87),
        ("INPUT_INVALID.NoDeviceListAccountNameOrGroup", 21),
        ("INVALID_INPUT.NPANXXRequiredForB2B", 94),
        ("DeserializationFailed", 3),
        ("INPUT_INVALID.ChangeDeviceIdentifierToESNOrMEIDMissing", 58),
        ("INPUT_INVALID.DeviceStateFilter", 124),
        ("INPUT_INVALID.NpaNxxAndZipCodeProvided", 93),
        ("INPUT_INVALID.BothLeadIdandPrimaryPlaceofUseProvided", 54),
        ("INPUT_INVALID.DeviceListAccountNameAndDeviceGroupDefined", 18),
        ("INPUT_INVALID.DateTime.InvalidRange", 120),
        ("INPUT_INVALID.Activate.VodafoneServicePlan", 52),
        ("REQUEST_FAILED.CarrierRequestUnsuccessful", 104),
        ("INPUT_INVALID.ChangeDeviceIdentifierToMDNInfoMissing", 61),
        ("REQUEST_FAILED.CallbackExists", 47),
        ("INPUT_INVALID.DeviceGroupNotFoundInNewAccount", 71),
        ("INPUT_INVALID.UpdateDeviceInformation.MdnInfoProvidedWithOtherDeviceIdentifier", 103),
        ("900902", 150),
    ],
};
