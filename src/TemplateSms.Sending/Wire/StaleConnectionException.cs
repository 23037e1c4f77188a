namespace TemplateSms.Sending.Wire;

/// <summary>A connection was left alone too long to take a request. Not one byte of the request has left.</summary>
internal sealed class StaleConnectionException() : IOException("The connection was idle for too long.")
{
    public static bool IsCauseOf(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is StaleConnectionException)
                return true;
        }

        return false;
    }
}
