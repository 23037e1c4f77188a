using TemplateSms.Generator.Tests.Proof.Mutations;

namespace TemplateSms.Generator.Tests.Proof;

// A gateway's rules stand in one file: changed there, and nowhere else, they change what the compiler finds.
public class GatewayValueTests
{
    private const string Rules = "Shared/Gateways/GatewayRules.cs";

    private static readonly Mutant[] _changes =
    [
        new("shorter senders", Rules, "LeastCharacters = 4", "LeastCharacters = 3"),
        new("shorter trackers", Rules, "MostTrackerCharacters = 49", "MostTrackerCharacters = 5"),
        new("more segments", Rules, "MostSegments = 6", "MostSegments = 7"),
        new("a shorter STOP text", Rules, "Reserve = 12", "Reserve = 5"),
        new("fewer characters", Rules, "MostCharacters = 1600", "MostCharacters = 900"),
        new("no numbers as senders", Rules, "TakesNumbers = true, ", ""),
        new("other services", Rules, "ServicePrefix = \"MG\"", "ServicePrefix = \"XX\""),
    ];

    private static readonly (string Template, string[] Before, string[] After)[] _templates =
    [
        ("sender: IBM\n---\nHi", ["SMS3007"], []),
        ("tracker: order42\n---\nHi", [], ["SMS3008"]),
        ("segments: 7\n---\nHi", ["SMS3009"], []),
        ("kind: marketing\n---\n" + new string('a', 155), ["SMS3001"], []),
        ("segments: 6\n---\n" + new string('a', 910), ["SMS3013"], []),
        ("gateway: twilio\nsegments: dynamic\n---\n" + new string('a', 1000), [], ["SMS3001"]),
        ("gateway: twilio\nsegments: 15\n---\nHi", [], ["SMS3009"]),
        ("gateway: twilio\nsender: '+33680010203'\n---\nHi", [], ["SMS3007"]),
        ("gateway: twilio\nsender: MG0123456789abcdef0123456789abcdef\n---\nHi", [], ["SMS3007"]),
    ];

    [Fact]
    public void Value_OfARuleChanged_ChangesTheFinding()
    {
        var source = new LanguageSource();
        using var compiler = source.Load();
        using var changed = source.Load(_changes);

        Assert.All(_templates, t => Assert.Equal(t.Before, compiler.RulesOn("---\n" + t.Template)));
        Assert.All(_templates, t => Assert.Equal(t.After, changed.RulesOn("---\n" + t.Template)));
    }
}
