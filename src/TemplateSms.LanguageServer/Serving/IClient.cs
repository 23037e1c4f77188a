namespace TemplateSms.LanguageServer.Serving;

/// <summary>The way to the client.</summary>
internal interface IClient
{
    /// <summary>Tells the client something. After it has gone, nothing happens.</summary>
    Task NotifyAsync(string method, object argument);

    /// <summary>Asks the client something.</summary>
    Task<T?> AskAsync<T>(string method, object? argument, CancellationToken cancellationToken);
}
