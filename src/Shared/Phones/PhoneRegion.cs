#if NET
namespace TemplateSms;
#else
namespace TemplateSms.Language.Sms;
#endif

/// <summary>The region whose national numbers are read, beside E.164.</summary>
public enum PhoneRegion
{
    /// <summary>France, with its overseas departments and their own country codes.</summary>
    France,
}
