using TemplateSms.Shared;

namespace TemplateSms.AspNetCore.Receiving;

/// <summary>A number in a callback, in whatever spelling the gateway has.</summary>
internal static class PhoneField
{
    /// <summary>The number in E.164; null where the text is none. National numbers are French, as in the provider's document.</summary>
    public static string? Read(string? text) =>
        text is not null && PhoneRule.CheckField(text, PhoneRegion.France, out var digits).Problem == PhoneProblem.None ? $"+{digits}" : null;
}
