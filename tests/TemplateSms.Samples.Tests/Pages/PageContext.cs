namespace TemplateSms.Samples.Tests.Pages;

/// <summary>What lines of a page take for granted: an application's services, a client, what is sent and to whom.</summary>
internal static class PageContext
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using TemplateSms;
        using TemplateSms.ISendPro;
        using TemplateSms.ISendPro.AspNetCore;
        using TemplateSms.Simulator;
        using TemplateSms.Simulator.Faults;
        using TemplateSms.Simulator.Testing;
        using TemplateSms.Testing;
        using Xunit;
        using static Shop.Context;

        """;

    private const string Types = """
        namespace Shop;

        public static class Context
        {
            public static readonly WebApplicationBuilder builder = null!;
            public static readonly WebApplication app = null!;
            public static readonly IServiceCollection services = null!;
            public static readonly IConfiguration configuration = null!;
            public static readonly SmsGateway gateway = null!;
            public static readonly ISmsClient client = null!;
            public static readonly PhoneNumber to, blocked;
            public static readonly CUSTOMER customer = default!;
            public static readonly string orderId = "";
            public static readonly DateOnly eta;
            public static readonly int items;
            public static readonly CancellationToken ct;
        }

        public sealed class Shipping(ISmsClient sms)
        {
            public Task TellAsync(IReadOnlyCollection<PhoneNumber> customers) => sms.SendAsync(SmsContent.Create("Hi"), customers);
        }

        public sealed class Shop(Uri smsGateway)
        {
            public Task ShipAsync(string orderId) => Task.FromResult((smsGateway, orderId));
        }

        public sealed class Orders
        {
            public Task KeepReceiptAsync(string? tracker, object parameters, CancellationToken cancellationToken) => Task.CompletedTask;
        }

        public sealed class ReceiptHandler : ISmsReceiptHandler
        {
            public Task HandleAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """;

    /// <summary>The assemblies of a project that references all packages, and tests.</summary>
    public static IReadOnlyList<string> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => IsReferenced(Path.GetFileName(path))),
    ];

    /// <summary>The context of a page: a customer is a name, or somebody to be reached.</summary>
    public static string Of(string page) =>
        Usings + Types.Replace("CUSTOMER", page == "docs/testing.md" ? "PhoneNumber" : "string", StringComparison.Ordinal);

    private static bool IsReferenced(string file) =>
        file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || file.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || file.StartsWith("xunit.", StringComparison.Ordinal)
        || file is "TemplateSms.ISendPro.dll" or "TemplateSms.ISendPro.AspNetCore.dll" or "TemplateSms.Simulator.dll";
}
