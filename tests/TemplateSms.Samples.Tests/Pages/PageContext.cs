using TemplateSms.TestKit.Compiling;

namespace TemplateSms.Samples.Tests.Pages;

/// <summary>What lines of a page take for granted: an application's services, a client, what is sent and to whom.</summary>
internal static class PageContext
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Migrations;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Npgsql;
        using OpenTelemetry;
        using OpenTelemetry.Metrics;
        using OpenTelemetry.Trace;
        using TemplateSms;
        using TemplateSms.AspNetCore;
        using TemplateSms.Isendpro;
        using TemplateSms.Queue;
        using TemplateSms.Simulator;
        using TemplateSms.Simulator.Faults;
        using TemplateSms.Simulator.Testing;
        using TemplateSms.Testing;
        using TemplateSms.Twilio;
        using Wolverine;
        using Wolverine.Postgresql;
        using Wolverine.RabbitMQ;
        using Wolverine.RDBMS;
        using Wolverine.Runtime;
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
            public static readonly TemplateSms.Isendpro.IsendproClient account = null!;
            public static readonly ISmsReconciler reconciler = null!;
            public static readonly ISmsQueue queue = null!;
            public static readonly System.Data.Common.DbConnection connection = null!;
            public static readonly ShopDb db = null!;
            public static readonly Order order = new();
            public static readonly System.Data.Common.DbTransaction transaction = null!;
            public static readonly Npgsql.NpgsqlDataSource dataSource = null!;
            public static readonly IMessageContext bus = null!;
            public static readonly IWolverineRuntime runtime = null!;
            public static readonly Outbox outbox = new();
            public static readonly IReadOnlyList<SmsMessage> messages = [];
            public static readonly PhoneNumber to, blocked;
            public static readonly CUSTOMER customer = default!;
            public static readonly string orderId = "";
            public static readonly DateOnly eta;
            public static readonly int items;
            public static readonly CancellationToken ct, cancellationToken;
        }

        public sealed class Shipping(ISmsClient sms)
        {
            public Task TellAsync(IReadOnlyCollection<PhoneNumber> customers) => sms.SendAsync(SmsContent.Create("Hi"), customers);
        }

        public sealed class Shop(Uri smsGateway)
        {
            public Task ShipAsync(string orderId) => Task.FromResult((smsGateway, orderId));
        }

        public sealed class Order
        {
            public int Id { get; set; }
        }

        public sealed class ShopDb(DbContextOptions<ShopDb> options) : DbContext(options)
        {
            public DbSet<Order> Orders => Set<Order>();
        }

        public sealed class Orders
        {
            public Task KeepReceiptAsync(string? tracker, string? gatewayId, SmsDeliveryStatus status, object parameters, CancellationToken cancellationToken) => Task.CompletedTask;
        }

        public sealed record KeptMessage(PhoneNumber To, string Tracker, DateTimeOffset Started);

        public sealed class Outbox
        {
            public IReadOnlyList<KeptMessage> Unknown() => [];

            public void SetAccepted(string tracker, string evidence) => _ = tracker + evidence;

            public void SendAgain(string tracker, string evidence) => _ = tracker + evidence;
        }

        public sealed record OrderShipped(PhoneNumber To, CUSTOMER Customer, string OrderId);

        public sealed class Customers
        {
            public Task KeepOptOutAsync(string number, CancellationToken cancellationToken) => Task.CompletedTask;
        }

        public sealed class OptOutStore : ISmsOptOutStore
        {
            public Task AddAsync(SmsOptOut optOut, CancellationToken cancellationToken) => Task.CompletedTask;
        }

        public sealed class ReceiptHandler : ISmsReceiptHandler
        {
            public Task HandleAsync(SmsDeliveryReceipt receipt, CancellationToken cancellationToken) => Task.CompletedTask;
        }
        """;

    /// <summary>What the provider's client has of what pages show.</summary>
    private const string ProvidersClient = """
        namespace IO.Swagger.Client
        {
            public class ApiClient;
        }

        namespace IO.Swagger.Model
        {
            public class SmsUniqueRequest
            {
                public string? Keyid { get; set; }
                public string? Num { get; set; }
                public string? Emetteur { get; set; }
                public string? Sms { get; set; }
            }

            public class SMSReponse
            {
                public string ToJson() => "";
            }
        }

        namespace IO.Swagger.Api
        {
            public class SmsApi(IO.Swagger.Client.ApiClient client)
            {
                public IO.Swagger.Model.SMSReponse SendSms(IO.Swagger.Model.SmsUniqueRequest request) => client is null ? throw new System.ArgumentNullException() : new();
            }
        }
        """;

    // As new projects have it.
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>A project with everything that a page takes for granted.</summary>
    public static TestProject ProjectOf(string page) => TestProject.Empty
        .WithReferences(References)
        .WithOption("build_property.RootNamespace", "Shop")
        .WithSource("Context.cs", Of(page))
        .WithSource("Provider.cs", ProvidersClient)
        .WithSource("Usings.cs", ImplicitUsings);

    /// <summary>The assemblies of a project that references all packages, and tests.</summary>
    private static IReadOnlyList<string> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(path => IsReferenced(Path.GetFileName(path))),
    ];

    /// <summary>The context of a page: a customer is a name, or somebody to be reached.</summary>
    private static string Of(string page) =>
        Usings + Types.Replace("CUSTOMER", page == "docs/testing.md" ? "PhoneNumber" : "string", StringComparison.Ordinal);

    private static bool IsReferenced(string file) =>
        file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
        || file.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || file.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
        || file.StartsWith("OpenTelemetry", StringComparison.Ordinal)
        || file.StartsWith("xunit.", StringComparison.Ordinal)
        || file is "TemplateSms.Sending.dll" or "TemplateSms.Isendpro.dll" or "TemplateSms.AspNetCore.dll" or "TemplateSms.Twilio.dll" or "TemplateSms.Simulator.dll"
            or "TemplateSms.Queue.dll" or "TemplateSms.Queue.PostgreSql.dll" or "TemplateSms.Queue.AspNetCore.dll" or "TemplateSms.Queue.Wolverine.dll" or "TemplateSms.Queue.EntityFrameworkCore.dll" or "Npgsql.dll"
        || file.StartsWith("Wolverine", StringComparison.Ordinal)
        || file.StartsWith("JasperFx", StringComparison.Ordinal)
        || file.StartsWith("RabbitMQ", StringComparison.Ordinal)
        || file.StartsWith("Weasel", StringComparison.Ordinal);
}
