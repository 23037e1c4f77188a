namespace TemplateSms.Simulator.Testing;

/// <summary>A message is not what a test expected. The words name places, counts and code points, and no text.</summary>
public sealed class GatewayAssertionException : Exception
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was expected, and what was found.</param>
    public GatewayAssertionException(string message)
        : base(message)
    {
    }
}
