namespace TemplateSms.Shared;

/// <summary>The reason why a text cannot be a phone number.</summary>
internal enum PhoneProblem
{
    None,
    Empty,
    BadCharacter,
    OtherDigit,

    /// <summary>It begins with 0, and no region says of which country.</summary>
    NationalForm,
    NationalLength,

    /// <summary>A spreadsheet took the number for a quantity and dropped its 0.</summary>
    LostZero,
    TooShort,
    TooLong,
    NoCountryCode,
    TrunkZero,
    CountryLength,
}
