using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using TemplateSms.TestKit.Corpus;

namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>Messages as shops, doctors and offices send them, written in C#: no rule of call sites mistakes one.</summary>
public class RealMessageTests
{
    [Theory]
    [InlineData("SmsContent.Create({0}, SmsEncoding.Ucs2, maxSegments: 6);")]
    [InlineData("SmsContent.Create({0} + unknown, SmsEncoding.Ucs2, maxSegments: 6);")]
    [InlineData("SmsContent.Create(string.Concat(unknown, {0}), SmsEncoding.Auto, maxSegments: 6);")]
    [InlineData("SmsContent.Create(condition ? {0} : unknown, encoding, maxSegments: 6);")]
    public Task Message_OfARealSender_DoesNotTrigger(string statement) =>
        CallSite.VerifyAsync(string.Join('\n', RealMessages.All.Select(message => string.Format(CultureInfo.InvariantCulture, statement, Literal(message.Text)))));

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
