using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites;

/// <summary>Calls of a message in several languages.</summary>
public sealed class CultureTests
{
    [Fact]
    public Task Call_WithoutACulture_Triggers() => VerifyAsync("""
        Sms.{|SMS4017:Order|}(1);
        Sms.{|SMS4017:TryOrder|}(1, out _, out _);
        client.{|SMS4017:SendOrder|}(to, 1);
        Sms.{|SMS4017:SendOrder|}(client, to, 1, "x");
        client.{|SMS4017:SendOrder|}([to], 1, options: null);
        client?.{|SMS4017:SendOrder|}(to, 1);
        {|SMS4017:Notify|}(1);
        """);

    [Fact]
    public Task Call_WithACulture_DoesNotTrigger() => VerifyAsync("""
        Sms.Order(1, culture: unknown);
        Sms.Order(1, "x", null);
        Sms.TryOrder(1, out _, out _, culture: "fr");
        client.SendOrder(to, 1, culture: System.Globalization.CultureInfo.CurrentUICulture.Name);
        Sms.Order(1, culture: "fr-CA");
        Sms.Order(1, culture: "en-GB");
        Sms.Order(1, culture: "pt");
        Sms.Plain();
        """);

    [Fact]
    public Task Constant_OfACultureWithoutAText_Triggers() => VerifyAsync("""
        Sms.Order(1, culture: {|SMS4018:"de"|});
        Sms.Order(1, culture: unknown == "" ? "fr" : {|SMS4018:"german"|});
        Sms.Order(1, culture: unknown ?? {|SMS4018:""|});
        client.SendOrder(to, 1, "x", {|SMS4018:German|});
        Sms.TryOrder(1, out _, out _, culture: {|SMS4018:"de"|});
        Notify(1, {|SMS4018:"de"|});
        """);

    [Fact]
    public async Task Constant_OfACultureWithoutAText_IsTold() =>
        Assert.Equal(
            "No text of this message is for 'de', so the recipient gets that of the base; there are en (the base), fr, pt-BR",
            Assert.Single(await VerifyAsync("""Sms.Order(1, culture: {|SMS4018:"de"|});""")).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    private static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string markedStatements)
    {
        var templates = TestProject.Empty
            .WithTemplate("plain.smstpl", "Hi")
            .WithTemplate("order.smstpl", "---\nculture: en\nparams:\n  id: int(1..9)\n  shop: string(9, alnum) = ACME\n---\n{{ id }} {{ shop }}")
            .WithTemplate("order.fr.smstpl", "{{ id }} {{ shop }}")
            .WithTemplate("order.pt-BR.smstpl", "{{ id }} {{ shop }}");
        var generated = GeneratorHarness.Run(new TemplateGenerator(), templates).AssertCompiles();
        var project = generated.Sources.Aggregate(TestProject.Empty, (all, source) => all.WithSource(source.Key, source.Value));
        return CSharpVerifier.VerifyAsync(
            new CallSiteAnalyzer(),
            $$"""
            using System;
            using Scratch;
            using TemplateSms;

            static class Program
            {
                const string German = "de-DE";

                static void Notify(int id, [SmsCultures("fr, pt-BR", Base = "en")] string? culture = null) => Console.WriteLine(id + culture);

                static void Send(ISmsClient client, PhoneNumber to, string? unknown)
                {
            {{markedStatements}}
                }
            }
            """,
            project);
    }
}
