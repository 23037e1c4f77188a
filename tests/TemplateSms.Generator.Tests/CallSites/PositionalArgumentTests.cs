using Microsoft.CodeAnalysis;
using TemplateSms.Generator.Analyzers.CallSites;
using TemplateSms.TestKit.Compiling;
using TemplateSms.TestKit.Verifying;

namespace TemplateSms.Generator.Tests.CallSites;

public class PositionalArgumentTests
{
    [Fact]
    public Task Neighbours_OfOneTypeWithoutNames_Trigger() =>
        VerifyAsync("""
            Sms.Test({|SMS4016:"Zoe", "A1"|}, 1, 2.5m);
            Sms.Test({|SMS4016:unknown, "A1"|}, 1, 2.5m);
            Sms.Test({|SMS4016:customer, unknown|}, 1, 2.5m);
            Sms.Test({|SMS4016:order.OrderId, order.Customer|}, 1, 2.5m);
            client.SendTest(to, {|SMS4016:"Zoe", "A1"|}, 1, 2.5m);
            Sms.SendTest(client, to, {|SMS4016:"Zoe", "A1"|}, 1, 2.5m);
            client.SendTest([to], {|SMS4016:"Zoe", "A1"|}, 1, 2.5m);
            Sms.TryTest({|SMS4016:"Zoe", "A1"|}, 1, 2.5m, out _, out _, "home", {|SMS4016:1, 2|});
            Sms.Test(customer, order.Id, 1, 2.5m, "home", {|SMS4016:1, 2|});
            Sms.Test({|SMS4016:"Zoe", order.Id|}, 1, 2.5m);
            """);

    [Fact]
    public Task Neighbours_ThatAreToldApart_DoNotTrigger() =>
        VerifyAsync("""
            Sms.Test(customer: "Zoe", orderId: "A1", 1, 2.5m);
            Sms.Test("Zoe", orderId: "A1", items: 1, price: 2.5m);
            Sms.Test(customer: "Zoe", "A1", 1, 2.5m);
            Sms.Test(customer, orderId, 1, 2.5m);
            Sms.Test(order.Customer, order.OrderId, 1, 2.5m);
            Sms.Test(order.Customer, order.Id, 1, 2.5m);
            client.SendTest(to, customer, orderId, items: 1, price: 2.5m);
            string.Concat(unknown, unknown);
            Other(unknown, unknown);
            """);

    private static Task<IReadOnlyList<Diagnostic>> VerifyAsync(string markedStatements)
    {
        var template = Message.Template(
            "unencodable: replace\nsegments: 6\nparams:\n  customer: string(20)\n  order_id: string(10)\n  items: int(1..9)\n  price: decimal(0..9.99)\n"
            + "  place: string(10) = home\n  left: int(1..9) = 1\n  right: int(1..9) = 2",
            "{{ customer }} {{ order_id }} {{ items }} {{ price }} {{ place }} {{ left }} {{ right }}");
        var generated = GeneratorHarness.Run(new TemplateGenerator(), TestProject.Empty.WithTemplate("test.smstpl", template)).AssertCompiles();
        return CSharpVerifier.VerifyAsync(
            new CallSiteAnalyzer(),
            $$"""
            using System;
            using Scratch;
            using TemplateSms;

            sealed record Order(string Customer, string OrderId, string Id);

            static class Program
            {
                static void Other(string customer, string orderId) { }

                static void Send(ISmsClient client, PhoneNumber to, Order order, string customer, string orderId, string unknown)
                {
            {{markedStatements}}
                }
            }
            """,
            TestProject.Empty.WithSource("test.g.cs", generated.Sources.Values.Single()));
    }
}
