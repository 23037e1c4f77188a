namespace TemplateSms.Clients.Tests.Faults;

/// <summary>What is done to one attempt, in the order of how far it gets.</summary>
internal enum Fault
{
    // The last byte of the request never leaves.
    NameDoesNotResolve,
    ConnectionRefused,
    NoTls,

    // It leaves, and is not read as a whole.
    ClosesBeforeReading,
    ClosesAfterHead,
    ClosesAfterHalfABody,

    // It is read, and what comes back says nothing.
    Closes,
    ClosesAfterHalfAnAnswer,
    Html,
    ServerError,
    EmptyAnswer,
    FiveMegabytes,
    CompressedBomb,
    Redirect,
    OneByteASecond,

    // It is answered.
    NotTaken,
    Refuses,
    RefusesTheRequest,
    None,
}
