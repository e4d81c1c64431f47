"""Why a service gave nothing."""


class ServiceError(Exception):
    """The service gave no usable response; says why, for a person."""


class UnreachedError(ServiceError):
    """No connection: what is asked for makes no difference."""
