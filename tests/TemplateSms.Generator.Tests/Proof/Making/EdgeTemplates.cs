namespace TemplateSms.Generator.Tests.Proof.Making;

/// <summary>Templates written by hand: each shows one thing at its extremes, which a made one may show too rarely.</summary>
internal static class EdgeTemplates
{
    private static readonly (string Settings, string Body)[] _templates =
    [
        ("params:\n  p: string(20)", "{{ p }}"),
    ];

    public static IReadOnlyList<MadeTemplate> All { get; } =
        [.. _templates.Select((t, i) => new MadeTemplate($"edge_{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}", $"unencodable: replace\nsegments: dynamic\n{t.Settings}\n", [t.Body]))];
}
