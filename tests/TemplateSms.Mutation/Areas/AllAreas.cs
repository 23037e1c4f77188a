namespace TemplateSms.Mutation.Areas;

/// <summary>The areas that can be mutated.</summary>
internal static class AllAreas
{
    // Robustness is about texts and numbers of any size; a mutant needs no megabyte to be noticed.
    private static readonly Judges _ofLanguage = new("TemplateSms.Language.Tests") { Without = ["Robustness"] };

    public static IReadOnlyList<Area> All { get; } =
    [
        new(
            "sms",
            ["TemplateSms.Language/Sms", "Shared/Alphabet", "Shared/Measure", "Shared/Declared", "Shared/Gateways"],
            ["TemplateSms.Language", "TemplateSms"],
            [_ofLanguage, new("TemplateSms.Tests")]),
        new(
            "analysis",
            ["TemplateSms.Language/Analysis", "TemplateSms.Language/Domain/Values", "TemplateSms.Language/Domain/Shapes"],
            ["TemplateSms.Language"],
            [_ofLanguage]),
        new(
            "sending",
            ["TemplateSms.Sending"],
            ["TemplateSms.Sending"],
            [new("TemplateSms.Sending.Tests"), new("TemplateSms.Isendpro.Tests"), new("TemplateSms.Twilio.Tests")]),
    ];
}
