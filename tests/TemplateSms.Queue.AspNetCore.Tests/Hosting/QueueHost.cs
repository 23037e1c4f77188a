using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace TemplateSms.Queue.AspNetCore.Tests.Hosting;

/// <summary>An application on loopback with a queue in a file, whose users are named by a header.</summary>
internal sealed class QueueHost : IAsyncDisposable
{
    private const string UserHeader = "X-User";

    private readonly WebApplication _application;
    private readonly DirectoryInfo _folder;
    private readonly HttpClient _http;

    private QueueHost(WebApplication application, DirectoryInfo folder)
    {
        _application = application;
        _folder = folder;
        _http = new HttpClient { BaseAddress = new Uri(application.Urls.First()) };
    }

    public ISmsQueue Queue => _application.Services.GetRequiredService<ISmsQueue>();

    public SmsQueueManager Manager => _application.Services.GetRequiredService<SmsQueueManager>();

    public string File => Path.Combine(_folder.FullName, "sms.db");

    /// <summary>Starts an application. Unless told otherwise, its endpoints ask for a user.</summary>
    public static async Task<QueueHost> StartAsync(Action<WebApplication>? map = null, Action<IServiceCollection>? services = null)
    {
        var folder = Directory.CreateTempSubdirectory("sms-endpoints-");
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        builder.Services.AddAuthentication("header").AddScheme<AuthenticationSchemeOptions, HeaderUser>("header", null);
        builder.Services.AddAuthorization(options => options.AddPolicy("support", policy => policy.RequireRole("support")));
        // Nothing is sent: there is no worker.
        builder.Services.AddIsendpro(account => account.ApiKey = "none");
        builder.Services.AddSmsQueue(queue => queue.UseSqlite(Path.Combine(folder.FullName, "sms.db")).WithoutWorker());
        services?.Invoke(builder.Services);
        var application = builder.Build();
        application.UseAuthentication();
        application.UseAuthorization();
        (map ?? (endpoints => endpoints.MapSmsQueue()))(application);
        await application.StartAsync();
        return new QueueHost(application, folder);
    }

    /// <summary>Queues a message, and gives its id.</summary>
    public async Task<Guid> QueueAsync(string? key = null, string number = "+33680010203", SmsKind kind = SmsKind.Transactional) =>
        (await Queue.SendAsync(SmsContent.Create("Hello", kind: kind).To(PhoneNumber.Parse(number)), new SmsSendOptions { Key = key })).QueueId!.Value;

    /// <summary>Makes a message unknown, as a worker does whose lease ended.</summary>
    public async Task MakeUnknownAsync(Guid id, DateTimeOffset releasableAt)
    {
        await ExecuteAsync("update sms_message set state = 'unknown', attempts = 1, reason = 'The answer was lost.' where id = @id", id);
        await ExecuteAsync(
            $"insert into sms_attempt (message_id, n, claim, worker, started, lease_until, releasable_at, outcome, reason) select id, 1, id, 'machine:7:abc', 0, 0, {releasableAt.ToUnixTimeMilliseconds()}, 'unknown', 'The answer was lost.' from sms_message where id = @id",
            id);
    }

    public Task<Answer> GetAsync(string path, string? user = "Zoe") => SendAsync(new HttpRequestMessage(HttpMethod.Get, path), user);

    public Task<Answer> PostAsync(string path, string body = "{}", string? user = "Zoe", string type = "application/json") =>
        SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, null, type) }, user);

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _application.DisposeAsync();
        // Connections in the pool keep the file open. Those of other tests stay: to close one that is being opened would fail it.
        await using (var connection = await new SqliteLedgerDialect(File).OpenAsync(CancellationToken.None))
            SqliteConnection.ClearPool((SqliteConnection)connection);
        _folder.Delete(recursive: true);
    }

    private async Task ExecuteAsync(string statement, Guid id)
    {
        await using var connection = new SqliteConnection($"Data Source={File}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.Parameters.AddWithValue("@id", id);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request, string? user)
    {
        if (user is not null)
            request.Headers.Add(UserHeader, user);
        using var response = await _http.SendAsync(request);
        request.Dispose();
        return new Answer(response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>An answer of an endpoint.</summary>
    internal sealed record Answer(HttpStatusCode Status, string Body)
    {
        public JsonElement Json => JsonDocument.Parse(Body).RootElement;
    }

    private sealed class HeaderUser(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            if (Request.Headers[UserHeader].ToString() is not { Length: > 0 } name)
                return Task.FromResult(AuthenticateResult.NoResult());
            var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.Role, name == "Zoe" ? "support" : "sales")], "header");
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), "header")));
        }
    }
}
