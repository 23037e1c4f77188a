namespace TemplateSms.Benchmarks.Dispatch;

/// <summary>A way to send one message; gives the number that the gateway accepted.</summary>
internal interface ISender : IDisposable
{
    string Name { get; }

    Task<string> SendAsync();
}
