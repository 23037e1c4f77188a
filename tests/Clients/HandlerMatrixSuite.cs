using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TemplateSms.Clients.Tests.Handlers;
using TemplateSms.Clients.Tests.Servers;

namespace TemplateSms.Clients.Tests;

/// <summary>
/// Handlers that read, copy, repeat, redirect and invent, each alone and in every order of two or three, for the client that a derived
/// class makes. The gateway gets at most one whole request, the caller is told the truth, and nobody else hears anything.
/// </summary>
public abstract class HandlerMatrixSuite
{
    private static readonly Uri _nowhere = new("https://nowhere.invalid/");
    private static readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = 16 };

    public static TheoryData<Placement, LedgerBehavior> Cases
    {
        get
        {
            var cases = new TheoryData<Placement, LedgerBehavior>();
            foreach (var placement in Enum.GetValues<Placement>())
            {
                foreach (var behavior in Enum.GetValues<LedgerBehavior>())
                    cases.Add(placement, behavior);
            }

            return cases;
        }
    }

    /// <summary>The status with which the gateway accepts a message.</summary>
    protected virtual HttpStatusCode AcceptedStatus => HttpStatusCode.OK;

    /// <summary>The answer with which the gateway accepts <see cref="TestMessage.Message"/>.</summary>
    protected abstract string Acceptance { get; }

    /// <summary>Makes a client over an HTTP client, with a short wait between retries.</summary>
    protected abstract ISmsClient Client(HttpClient http, Uri address);

    /// <summary>Registers a client with a short wait between retries.</summary>
    protected abstract IHttpClientBuilder Register(IServiceCollection services, Uri address);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Handlers_InEveryOrder_SendOnceAndTellTheTruth(Placement placement, LedgerBehavior behavior)
    {
        var chains = Chains(kind => IsPossible(kind, placement), most: placement is Placement.Gated ? 3 : 2);
        var problems = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(chains, _parallel, async (chain, _) =>
        {
            if (await ProblemAsync(placement, behavior, chain) is { } problem)
                problems.Enqueue(problem);
        });

        Assert.True(problems.IsEmpty, $"{problems.Count} of {chains.Count} are wrong.\n{string.Join('\n', problems)}");
    }

    [Theory]
    [InlineData(Placement.Registered)]
    [InlineData(Placement.Defaults)]
    [InlineData(Placement.Gated)]
    public async Task Handlers_ThatReadCopyOrRepeat_HaveNoEffectOnAMessageThatIsAccepted(Placement placement)
    {
        foreach (var chain in Chains(kind => kind.LetsThrough, most: 2))
        {
            await using var elsewhere = new ListeningServer();
            await using var gateway = new LedgerServer(LedgerBehavior.Accepts, Acceptance, elsewhere.Address, AcceptedStatus);

            var outcome = await SendAsync(placement, Kinds(chain, elsewhere), gateway.Address);

            Assert.True(outcome is HandlerOutcome.Accepted, $"{Name(chain)}: {outcome}");
        }
    }

    /// <summary>Only a gate tells the gateway's answer from a handler's, once the request has left, and sees where a copy is led.</summary>
    private static bool IsPossible(HandlerKind kind, Placement placement) => placement is not Placement.Constructed || !kind.NeedsGate;

    private static string Name(int[] chain) => string.Join(" > ", chain.Select(kind => HandlerKind.All("", HttpStatusCode.OK, _nowhere)[kind]));

    private async Task<string?> ProblemAsync(Placement placement, LedgerBehavior behavior, int[] chain)
    {
        await using var elsewhere = new ListeningServer();
        await using var gateway = new LedgerServer(behavior, Acceptance, elsewhere.Address, AcceptedStatus);
        var outcome = await SendAsync(placement, Kinds(chain, elsewhere), gateway.Address);
        return Problem(outcome, gateway, elsewhere) is { } problem ? $"{Name(chain)}: {problem}" : null;
    }

    private HandlerKind[] Kinds(int[] chain, ListeningServer elsewhere)
    {
        var kinds = HandlerKind.All(Acceptance, AcceptedStatus, elsewhere.Address);
        return [.. chain.Select(kind => kinds[kind])];
    }

    /// <summary>The chains of up to so many kinds, in every order: none, each alone, each before each, and so on.</summary>
    private static List<int[]> Chains(Func<HandlerKind, bool> isPossible, int most)
    {
        var kinds = HandlerKind.All("", HttpStatusCode.OK, _nowhere);
        List<int[]> chains = [[]];
        var longest = chains;
        for (var length = 1; length <= most; length++)
        {
            longest =
            [
                .. from chain in longest
                   from kind in Enumerable.Range(0, kinds.Count)
                   where isPossible(kinds[kind]) && !(kinds[kind].IsStandard && chain.Any(other => kinds[other].IsStandard))
                   select (int[])[.. chain, kind],
            ];
            chains.AddRange(longest);
        }

        return chains;
    }

    private static string? Problem(HandlerOutcome outcome, LedgerServer gateway, ListeningServer elsewhere) => true switch
    {
        _ when outcome is HandlerOutcome.Unexpected => "it ended in no outcome",
        _ when gateway.Read > 1 => $"{gateway.Read} requests came, told {outcome}",
        _ when outcome is HandlerOutcome.Accepted && gateway.Accepted == 0 => "told accepted, and it was not",
        _ when outcome is HandlerOutcome.NotReached && gateway.Read > 0 => "told not reached, and it was read",
        _ when outcome is HandlerOutcome.Rejected => "told rejected",
        _ when elsewhere.Heard.Contains(TestMessage.Key, StringComparison.Ordinal) => "the key went elsewhere",
        _ when elsewhere.Heard.Contains(TestMessage.Digits[2..], StringComparison.Ordinal) => "the number went elsewhere",
        _ => null,
    };

    private async Task<HandlerOutcome> SendAsync(Placement placement, HandlerKind[] chain, Uri address)
    {
        if (placement is Placement.Gated or Placement.Constructed)
        {
            using var http = new HttpClient(placement is Placement.Gated ? Gated(chain) : Chained(chain));
            return await OutcomeAsync(Client(http, address));
        }

        var services = new ServiceCollection().AddLogging();
        if (placement is Placement.Defaults)
            services.ConfigureHttpClientDefaults(client => Add(chain, client));
        var registered = Register(services, address);
        if (placement is Placement.Registered)
            Add(chain, registered);
        await using var provider = services.BuildServiceProvider();
        return await OutcomeAsync(provider.GetRequiredService<ISmsClient>());
    }

    private static HttpMessageHandler Gated(HandlerKind[] chain) => TemplateSms.Sending.SmsHttpHandler.Create(null, [.. chain.Select(kind => kind.Make())]);

    private static HttpMessageHandler Chained(HandlerKind[] chain)
    {
        HttpMessageHandler inner = new SocketsHttpHandler();
        foreach (var kind in Enumerable.Reverse(chain))
        {
            var handler = kind.Make();
            handler.InnerHandler = inner;
            inner = handler;
        }

        return inner;
    }

    private static void Add(HandlerKind[] chain, IHttpClientBuilder client)
    {
        foreach (var kind in chain)
            kind.AddTo(client);
    }

    private static async Task<HandlerOutcome> OutcomeAsync(ISmsClient client)
    {
        try
        {
            return (await client.SendAsync(TestMessage.Message)).Status is SmsStatus.Accepted ? HandlerOutcome.Accepted : HandlerOutcome.Unexpected;
        }
        catch (SmsException e)
        {
            TestMessage.AssertKeepsSecrets(e);
            return e switch
            {
                SmsTransportException => HandlerOutcome.NotReached,
                SmsOutcomeUnknownException => HandlerOutcome.Unknown,
                SmsRejectedException => HandlerOutcome.Rejected,
                _ => HandlerOutcome.Unexpected,
            };
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            return HandlerOutcome.Unexpected;
        }
    }
}
