using Microsoft.CodeAnalysis;
using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Generator.Tests.Emit;

/// <summary>Numbers whose types only the C# compiler knows: they are calculated, or refused in our words.</summary>
public class CSharpNumberTests
{
    private const string Types = """
        using System;

        namespace Shop;

        public sealed record Numbers(ulong U, ulong? Un, ulong Most, int? In, decimal M, byte B, string S, DateTime? Dn);

        public static class Samples
        {
            public static Numbers Numbers() => new(7, null, ulong.MaxValue, null, 1.5m, 2, "x", null);
        }
        """;

    [Theory]
    [InlineData("{{ o.u + 1 }} {{ 1 - o.u }} {{ o.u * o.u }} {{ o.u / 2 }} {{ o.u // 2 }} {{ o.u % 4 }} {{ -o.u }} {{ o.u + o.b }}", "8 -6 49 3.5 3 3 -7 9")]
    [InlineData("{{ o.u + 1.5 }} {{ o.u * o.m }} {{ q * o.u }} {{ o.un + 1 }}.", "8.5 10.5 17.50 .")]
    [InlineData("{{ o.u == 7 }} {{ o.u < 7.5 }} {{ o.u > o.m }} {{ o.most > 1 }} {{ o.most == o.most }} {{ o.un == 7 }} {{ o.un == null }} {{ o.most }}", "true true true true true false true 18446744073709551615")]
    [InlineData("{{ sum = 0; for n in l; sum += o.u; sum += n; end; sum }} {{ x = o.u; x + 1 }} {{ (l[0] > 0 ? o.u : o.u) + 1 }}", "17 8 8")]
    [InlineData("{{ o.u | math.abs }} {{ o.u | math.round }} {{ o.u | math.divided_by 2 }} {{ 15 | math.divided_by o.u }} {{ o.u | math.format 'N1' }} {{ o.u | math.plus 1 }}", "7 7 3 2.142857142857143 7.0 8")]
    [InlineData("{{ d | date.add_days o.u }} {{ d | date.add_days o.m | date.to_string '%d %R' }} {{ d | date.add_months o.b }}", "08 Jan 2026 02 12:00 01 Mar 2026")]
    [InlineData("{{ 'abcdefghijk' | string.truncate o.u }} {{ l[o.u] }} {{ l[o.b - 1] }} {{ for n in l limit:o.b; n; end }} {{ o.u | string.pluralize 'one' 'many' }}", "abcd...  2 12 many")]
    public void Number_OfAnyType_IsCalculated(string body, string expected) => Assert.Equal(expected, Text(body));

    [Theory]
    [InlineData("{{ o.most + 1 }}")]
    [InlineData("{{ o.most | math.abs }}")]
    [InlineData("{{ l[o.most] }}")]
    [InlineData("{{ d | date.add_days o.most }}")]
    public void Number_BeyondLong_IsAnErrorAndNoMessage(string body) =>
        Assert.Equal(SmsArgumentProblem.Computation, Assert.Throws<SmsTemplateException>(() => Text(body)).Error.Reason);

    [Theory]
    [InlineData("{{ o.s | math.abs }}")]
    [InlineData("{{ o.s | math.ceil }}")]
    [InlineData("{{ o.s | math.floor }}")]
    [InlineData("{{ o.s | math.round }}")]
    [InlineData("{{ o.s | math.format 'N' }}")]
    [InlineData("{{ 7 | math.divided_by o.s }}")]
    [InlineData("{{ -o.s }}")]
    [InlineData("{{ d | date.add_hours o.s }}")]
    [InlineData("{{ o.s | date.add_days 1 }}")]
    [InlineData("{{ o.s | date.to_string '%d' }}")]
    [InlineData("{{ l[o.s] }}")]
    public void Value_ThatIsNoSuchNumber_IsRefusedInOurWordsOnTheHole(string body)
    {
        var error = Assert.Single(Run(body).Output.GetDiagnostics(), d => d.Severity == DiagnosticSeverity.Error);

        Assert.Equal("CS0619", error.Id);
        Assert.EndsWith("test.smstpl", error.Location.GetMappedLineSpan().Path, StringComparison.Ordinal);
    }

    private static string Text(string body)
    {
        using var assembly = Run(body).AssertCompiles().Load();
        return ((SmsContent)assembly.Invoke("Scratch.Caller", "Call")!).Text;
    }

    private static GeneratorRun Run(string body) => GeneratorHarness.Run(
        new TemplateGenerator(),
        TestProject.Empty
            .WithSource("Types.cs", Types)
            .WithSource("Caller.cs", "namespace Scratch; public static class Caller { public static object Call() => Sms.Test(Shop.Samples.Numbers(), new System.DateOnly(2026, 1, 1), 2.50m, [1, 2]); }")
            .WithTemplate("test.smstpl", Message.Template("unencodable: replace\nsegments: dynamic\nparams:\n  o: Shop.Numbers\n  d: date\n  q: decimal(0..9.99)\n  l: list(int(0..9), 3)", body + "{{ if false; o.b; d; q; l; end }}")));
}
