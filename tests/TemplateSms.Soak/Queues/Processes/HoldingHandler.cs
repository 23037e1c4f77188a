namespace TemplateSms.Soak.Queues.Processes;

/// <summary>Says that a request is about to leave, and holds it for a time.</summary>
internal sealed class HoldingHandler(TimeSpan hold) : DelegatingHandler
{
    /// <summary>The line that says it.</summary>
    public const string Holding = "holding";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Console.WriteLine(Holding);
        await Task.Delay(hold, CancellationToken.None);
        return await base.SendAsync(request, cancellationToken);
    }
}
