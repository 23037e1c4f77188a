using TemplateSms.Language.Analysis;
using TemplateSms.Language.Compilation;
using TemplateSms.Language.Files;
using TemplateSms.Templating;
using TemplateSms.TestKit;

namespace TemplateSms.Generator.Tests.Cultures;

/// <summary>The text of a date that the proof computes, against the text that the runtime prints of the same date.</summary>
public class KnownDatesTests
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz%";

    private static readonly string[] _compositions = ["%d %b %Y", "%e %B", "%B %Y", "%g", "%d %g%B", "%B %% %d €", "%1 %", "%%d", "%v%c%x%X", "%-d %B", "%-I:%-M %p", "%-L%-"];

    public static TheoryData<string, SmsEncoding> CulturesAndEncodings
    {
        get
        {
            var data = new TheoryData<string, SmsEncoding>();
            var encodings = Enum.GetValues<SmsEncoding>();
            foreach (var (index, culture) in KnownCulture.OfDistinctDates.Where(name => !name.Contains('-')).Prepend("").Index())
                data.Add(culture, encodings[index % encodings.Length]);

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(CulturesAndEncodings))]
    public void KnownDate_EverySpecifier_IsPrintedByTheRuntime(string culture, SmsEncoding encoding)
    {
        var compared = 0;
        foreach (var format in Letters.SelectMany(letter => new[] { $"%{letter}", $"%-{letter}" }).Concat(_compositions))
        {
            foreach (var (proof, witness) in Witnesses(format, culture, encoding))
            {
                var date = Assert.IsType<DateTime>(Assert.Single(witness.Arguments).Value);
                var printed = Printed(date, format, culture, proof.IsGsm7 ? SmsEncoding.Gsm7 : SmsEncoding.Ucs2);
                Assert.Equal((format, date, printed), (format, date, witness.Text));
                compared++;
            }
        }

        // Most specifiers print figures, which every encoding has.
        Assert.InRange(compared, Letters.Length, int.MaxValue);
    }

    private static IEnumerable<(EncodingProof Proof, Witness Witness)> Witnesses(string format, string culture, SmsEncoding encoding)
    {
        var template = $$$"""
            ---
            encoding: {{{encoding.ToString().ToLowerInvariant()}}}
            segments: dynamic
            isolate: false
            {{{(culture == "" ? "" : $"culture: {culture}\n")}}}params:
              due: datetime
            ---
            {{ due | date.to_string '{{{format}}}' }}
            """;
        return TemplateCompiler.Compile(new TemplateFile("date.smstpl", template)).Proof is not { } all
            ? []
            : from proof in all.Encodings
              from witness in new[] { proof.Shortest, proof.Longest }
              where witness is { Arguments.Count: 1 }
              select (proof, witness);
    }

    private static string Printed(DateTime date, string format, string culture, SmsEncoding encoding)
    {
        var moment = new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), TimeSpan.Zero);
        var writer = new SmsWriter(stackalloc char[64], UnencodableHandling.Transliterate, encoding);
        writer.Write(moment, format, culture == "" ? TemplateCulture.Invariant : KnownCulture.Of(culture));
        return writer.ToStringAndDispose();
    }
}
