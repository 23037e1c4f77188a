using TemplateSms.Isendpro.Protocol;

namespace TemplateSms.Isendpro.Options;

/// <summary>The addresses of the gateway's operations.</summary>
internal sealed class Endpoints
{
    private readonly Uri _root;

    public Endpoints(Uri baseAddress)
    {
        // Without its last slash the address would lose its last segment to the operation's name.
        var root = new UriBuilder(baseAddress);
        if (!root.Path.EndsWith('/'))
            root.Path += '/';
        _root = root.Uri;
        SendOne = Of(Operations.SendOne);
        SendMany = Of(Operations.SendMany);
    }

    public Uri SendOne { get; }

    public Uri SendMany { get; }

    public Uri Of(string operation) => new(_root, operation);
}
