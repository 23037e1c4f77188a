namespace TemplateSms.Mutation.Areas;

/// <summary>The areas that can be mutated.</summary>
internal static class AllAreas
{
    // Robustness is about texts and numbers of any size; a mutant needs no megabyte to be noticed.
    private static readonly Judges _ofLanguage = new("TemplateSms.Language.Tests") { Without = ["Robustness"] };

    // The tests of this project that are quick and ask the compiler, not the C# that it writes.
    private static readonly Judges _ofGenerator = new("TemplateSms.Generator.Tests")
    {
        Only =
        [
            "CallSites", "Composed", "Emit.CSharpTypeTests", "Emit.GuardTests", "Emit.LimitAttributeTests", "Emit.NullTests", "Emit.PresenceTests", "Emit.RefusalTests",
            "Emit.TrackerTests", "Proof.HalvesOfPairsTests", "Proof.KnownTextTests", "Proof.NegativeZeroTests", "Words.MayBeNullTests", "Words.RefusalFrameTests",
        ],
        // They compile against the library of the provider, or are long tables of few kinds.
        Without = ["CallSites.Twilio", "CallSites.Texts.ComposedTextTests", "CallSites.ArgumentOutsideLimitTests"],
    };

    public static IReadOnlyList<Area> All { get; } =
    [
        new(
            "sms",
            ["TemplateSms.Language/Sms", "Shared/Alphabet", "Shared/Measure", "Shared/Declared", "Shared/Gateways"],
            ["TemplateSms.Language", "TemplateSms"],
            [_ofLanguage, new("TemplateSms.Tests"), _ofGenerator]),
        new(
            "analysis",
            ["TemplateSms.Language/Analysis", "TemplateSms.Language/Domain/Values", "TemplateSms.Language/Domain/Shapes"],
            ["TemplateSms.Language"],
            [_ofLanguage, _ofGenerator]),
        new(
            "sending",
            ["TemplateSms.Sending"],
            ["TemplateSms.Sending"],
            [new("TemplateSms.Sending.Tests"), new("TemplateSms.Isendpro.Tests"), new("TemplateSms.Twilio.Tests")]),
    ];
}
