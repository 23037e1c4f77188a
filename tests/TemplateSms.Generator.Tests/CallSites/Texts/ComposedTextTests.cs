using System.Globalization;

namespace TemplateSms.Generator.Tests.CallSites.Texts;

/// <summary>A text of which only a part is known: what is known of it is checked.</summary>
public class ComposedTextTests
{
    private static readonly string _a150 = new('a', 150);

    [Theory]
    [InlineData("""$"Hi {unknown} {|SMS4003:–|} ok" """)]
    [InlineData("""@$"Hi {unknown} {|SMS4003:–|} ""ok"" {|SMS4003:…|}" """)]
    [InlineData(""""$"""Hi {unknown} {|SMS4003:–|} ok""" """")]
    [InlineData("""$"Hi {unknown,-10} {|SMS4003:–|} {count:N0}" """)]
    [InlineData("""$"Hi {unknown}" + $" {|SMS4003:–|} {count}" """)]
    [InlineData(""" "Hi " + unknown + " {|SMS4003:–|} ok" """)]
    [InlineData(""" "Hi " + unknown + {|SMS4003:'–'|} + count """)]
    [InlineData(""" unknown + ("{|SMS4003:–|}" + count) """)]
    [InlineData("""string.Format("{|SMS4003:…|} {{ok}} {|SMS4003:–|} {0}", unknown)""")]
    [InlineData("""string.Format(System.Globalization.CultureInfo.InvariantCulture, "{|SMS4003:–|} {0,5:N2} {1}", count, unknown)""")]
    [InlineData("""string.Format("{0} {|SMS4003:–|} ok", DateTime.Today)""")]
    [InlineData("""string.Format("{1} {0}", unknown, "{|SMS4003:Привет|}")""")]
    [InlineData("""string.Format("{0}", condition ? "a" : "{|SMS4003:б|}")""")]
    [InlineData("""string.Concat("Hi ", unknown, "{|SMS4003:–|}")""")]
    [InlineData("""string.Concat(new[] { "Hi ", unknown, "{|SMS4003:–|}", "x", "y" })""")]
    [InlineData("""string.Concat("Hi ", unknown, "{|SMS4003:–|}", "x", unknown)""")]
    [InlineData("""string.Join(" {|SMS4003:–|} ", unknown, "a")""")]
    [InlineData("""string.Join({|SMS4003:'–'|}, unknown, "a")""")]
    [InlineData("""string.Join(", ", unknown, "{|SMS4003:б|}")""")]
    [InlineData("""string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Hi {count} {|SMS4003:–|}")""")]
    [InlineData("""FormattableString.Invariant($"Hi {count} {|SMS4003:–|}")""")]
    [InlineData("""$"{(condition ? "a" : "{|SMS4003:б|}")}" """)]
    [InlineData("""condition ? $"{unknown}" : $"{unknown} {|SMS4003:б|}" """)]
    [InlineData("""unknown ?? "{|SMS4003:б|}" """)]
    [InlineData("""$"{unknown ?? "{|SMS4003:б|}"}" """)]
    [InlineData("""count switch { 1 => "one", 2 => $"{unknown}{|SMS4003:б|}", _ => throw new InvalidOperationException() }""")]
    [InlineData("""$"Hi {unknown}{{{|SMS4003:–|}}}" """)]
    [InlineData(""" "Hi " + unknown + "\u0041{|SMS4003:\u2013|}" """)]
    [InlineData("""($"Hi {unknown} {|SMS4003:–|}").ToString()""")]
    [InlineData("""$"{unknown} " + {|SMS4003:Dash|} + " ok" """)]
    [InlineData("""$"{unknown} " + {|SMS4003:Readonly|} + " ok" """)]
    [InlineData("""$"{unknown} {{|SMS4003:Readonly|}}" """)]
    [InlineData("""{|SMS4003:Property|} + unknown""")]
    [InlineData("""{|SMS4003:Greeting(unknown)|}""")]
    [InlineData("""{|SMS4003:Block(unknown)|} + "ok" """)]
    public Task Text_WithAForeignCharacterInAKnownPart_TriggersAtIt(string markedText) => VerifyAsync($"SmsContent.Create({markedText});");

    [Theory]
    [InlineData("""$"Hi {unknown} - ok" """)]
    [InlineData("""$"Hi {unknown:–}" """)]
    [InlineData(""" "Hi " + unknown + null + 5 + 'a' + true + -1 + DayOfWeek.Friday """)]
    [InlineData("""string.Format(unknown, "б")""")]
    [InlineData("""string.Format("{0} ok", unknown)""")]
    [InlineData("""string.Format("{0", unknown)""")]
    [InlineData("""string.Format("0}", unknown)""")]
    [InlineData("""string.Format("{0:б}", count)""")]
    [InlineData("""string.Format("{1}", "б", "a")""")]
    [InlineData("""string.Join(" – ", unknown)""")]
    [InlineData("""string.Join(" – ", new[] { unknown })""")]
    [InlineData("""string.Join(" – ", unknown.Split(','))""")]
    [InlineData("""string.Concat(unknown.Split(','))""")]
    [InlineData(""" "б".Replace("б", "b") """)]
    [InlineData("""$"{unknown}\u0301" """)]
    [InlineData("""$"{SmsText.Measure("б")}" """)]
    [InlineData("""Reset""")]
    [InlineData("""Settable""")]
    [InlineData("""string.Empty + unknown""")]
    public Task Text_WithNothingCertainlyForeign_DoesNotTrigger(string text) => VerifyAsync($"SmsContent.Create({text});");

    [Theory]
    [InlineData("SmsEncoding.Ucs2")]
    [InlineData("SmsEncoding.Auto")]
    [InlineData("encoding")]
    [InlineData("unencodable: UnencodableHandling.Replace")]
    [InlineData("unencodable: handling")]
    public Task Text_WhoseEncodingHoldsIt_DoesNotTrigger(string argument) =>
        VerifyAsync($$"""SmsContent.Create($"{unknown} – б", {{argument}});""");

    [Fact]
    public Task Text_ThatIsTransliterated_TriggersForWhatHasNoEquivalent() =>
        VerifyAsync("""
            SmsContent.Create($"{unknown} – {|SMS4003:б|}", unencodable: UnencodableHandling.Transliterate);
            SmsContent.Create("c’est – {|SMS4003:б|}", unencodable: UnencodableHandling.Transliterate);
            """);

    [Fact]
    public Task Text_OfAtLeastTooManySeptets_TriggersAtWhatIsPast()
    {
        const string padded = "{{|SMS4002:unknown|},11}";
        return CallSite.VerifyLiftedAsync($$"""
            SmsContent.Create($"{unknown}{{_a150}}aaaaaaaaaa");
            SmsContent.Create($"{unknown}{{_a150}}aaaaaaaaaa{|SMS4002:b|}");
            SmsContent.Create("{{_a150}}" + unknown + "aaaaaaaaaa{|SMS4002:bc|}");
            SmsContent.Create($"{{_a150}}{{padded}}");
            SmsContent.Create($"{{_a150}}" + ({|SMS4002:condition ? "12345678901" : "123456789012"|}) + unknown);
            SmsContent.Create($"{{_a150}}" + (condition ? "12345678901" : "") + unknown);
            SmsContent.Create(string.Format("{{_a150}}{0}aaaaaaaaaa{|SMS4002:b|}", unknown));
            SmsContent.Create($"{{_a150}}{unknown}€€€€€{|SMS4002:€|}");
            SmsContent.Create($"{{_a150}}{unknown}aaaaaaaaaaa", maxSegments: 2);
            SmsContent.Create($"{unknown}{{new string('я', 70)}}{|SMS4002:я|}", SmsEncoding.Ucs2);
            SmsContent.Create($"{unknown}{{new string('я', 70)}}{|SMS4002:я|}", SmsEncoding.Auto);
            SmsContent.Create($"{unknown}{(condition ? "я" : "a")}{{new string('a', 70)}}", SmsEncoding.Auto);
            """);
    }

    [Fact]
    public async Task Text_OfAtLeastTooManySeptets_MessageSaysAtLeast()
    {
        var found = await CallSite.VerifyLiftedAsync($$"""SmsContent.Create($"{unknown}{{_a150}}aaaaaaaaaa{|SMS4002:b|}");""");

        Assert.Equal(
            "The text needs at least 161 of 160 septets, that is 2 segments of 1 allowed. Shorten it, or allow more segments",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Text_OfAtLeastTooMuchForStop_Triggers()
    {
        var found = await CallSite.VerifyAsync($$"""SmsContent.Create($"{unknown}{{_a150[..148]}}{|SMS4013:a|}");""");

        Assert.StartsWith(
            "Every send of an account whose STOP restriction stands is refused: at least 149 + 12 of 160 septets;",
            Assert.Single(found).GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }

    [Fact]
    public Task SenderOrTracker_WithABadCharacterInAKnownPart_Triggers() =>
        VerifyAsync("""
            SenderId.Parse($"{unknown}{|SMS4001:_|}1");
            SenderId.Parse($"{unknown} Shop");
            SenderId.Parse("The ACME Sh{|SMS4001:op|}" + unknown);
            _ = new SmsSendOptions { Tracker = $"order{|SMS4004:-|}{count}" };
            _ = new SmsSendOptions { Tracker = "order" + count };
            """);

    [Fact]
    public Task Text_ThroughALongSum_TriggersOnceAtItsCharacter() =>
        VerifyAsync($$"""SmsContent.Create("a" {{string.Concat(Enumerable.Repeat("+ unknown ", 600))}} + "{|SMS4003:–|}", maxSegments: 6);""");

    [Fact]
    public Task Members_ThatReadThemselves_DoNotTrigger() =>
        CallSite.VerifyMembersAsync("""
            static string Self => Self + "a";
            static string Left(string s) => Right(s) + Right(s);
            static string Right(string s) => Left(s) + Left(s);
            static void Send() { SmsContent.Create(Self); SmsContent.Create(Left("")); }
            """);

    private static Task VerifyAsync(string markedStatements) => CallSite.VerifyMembersAsync($$"""
            const string Dash = "–";
            static readonly string Readonly = "–" + Dash;
            static readonly string Reset = "–";
            static string Settable { get; set; } = "–";
            static string Property => "–";
            static string Greeting(string name) => $"Hi {name} – ok";
            static string Block(string name) { return "– " + name; }

            static Program() => Reset = "-";

            static void Send(bool condition, string unknown, SmsEncoding encoding, UnencodableHandling handling, int count)
            {
        {{markedStatements}}
            }
        """);
}
