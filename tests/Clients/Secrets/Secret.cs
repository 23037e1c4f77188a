namespace TemplateSms.Clients.Tests.Secrets;

/// <summary>What must not be told, in words that nothing else contains.</summary>
internal static class Secret
{
    public const string Key = "Zq7key-vault-91";
    public const string Words = "Zq7words for Zq7customer";

    /// <summary>The end of the text, which is the same in JSON and in a form.</summary>
    public const string LastWord = "Zq7customer";

    public const string Tracker = "Zq7tracker0815";
    public const string Number = "33680917342";
    public const string NumberAbroad = "21698463527";

    /// <summary>Parts of the above: a number may show its last two digits.</summary>
    private static readonly string[] _parts = ["Zq7", "vault", "680917", "917342", "698463", "463527"];

    public static SmsContent Content => SmsContent.Create(Words, tracker: Tracker);

    public static PhoneNumber To => PhoneNumber.Parse(Number);

    public static PhoneNumber Abroad => PhoneNumber.Parse(NumberAbroad);

    /// <summary>Fails when anything of it was told.</summary>
    public static void AssertNotIn(string told, IReadOnlyList<string> more)
    {
        foreach (var line in told.Split('\n'))
        {
            foreach (var part in _parts.Concat(more))
                Assert.False(line.Contains(part, StringComparison.OrdinalIgnoreCase), $"'{part}' was told: {line}");
        }
    }
}
